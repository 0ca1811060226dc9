import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#configuration';
import { ProblemError } from '#vocabulary';
import type { FastifyRequest } from '../http/request.js';
import { AddressLimit } from '../http/address-limit.js';

/** One limit for pages and programs, so that a code is tried no faster by using both. */
@Injectable()
export class VerificationLimit {
  private readonly limit: AddressLimit;

  constructor(@Inject(Config) { verificationsPerMinute }: Config) {
    this.limit = new AddressLimit(verificationsPerMinute);
  }

  /** @throws ProblemError `request.too_many` (429) with `Retry-After` */
  count({ ip }: Pick<FastifyRequest, 'ip'>): void {
    const seconds = this.limit.take(ip);
    if (seconds === 0) return;
    throw ProblemError.of('request.too_many', { data: { seconds }, headers: { 'Retry-After': String(seconds) } });
  }
}
