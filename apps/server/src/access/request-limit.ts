import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#configuration';
import { ProblemError } from '#vocabulary';
import { AddressLimit } from '../http/address-limit.js';

/** How often one account may ask, and one address that nobody is known behind. */
@Injectable()
export class RequestLimit {
  private readonly accounts: AddressLimit;
  private readonly addresses: AddressLimit;

  constructor(@Inject(Config) { requestsPerMinute }: Config) {
    this.accounts = new AddressLimit(requestsPerMinute);
    this.addresses = new AddressLimit(requestsPerMinute);
  }

  /** @throws ProblemError `request.too_many` (429) with `Retry-After` */
  account(id: string): void {
    refuse(this.accounts.take(id));
  }

  /** @throws ProblemError as `account` */
  address(ip: string): void {
    refuse(this.addresses.take(ip));
  }
}

function refuse(seconds: number): void {
  if (seconds === 0) return;
  throw ProblemError.of('request.too_many', { data: { seconds }, headers: { 'Retry-After': String(seconds) } });
}
