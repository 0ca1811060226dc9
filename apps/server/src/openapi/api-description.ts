import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Holds the description of the API: it can only be made when the application stands, and is made when first asked for. */
@Injectable()
export class ApiDescription {
  private made?: OpenAPIObject;
  private make?: () => OpenAPIObject;

  madeBy(make: () => OpenAPIObject): void {
    this.make = make;
  }

  get document(): OpenAPIObject {
    this.made ??= this.make?.();
    if (!this.made) throw new Error('the application does not stand yet');
    return this.made;
  }
}
