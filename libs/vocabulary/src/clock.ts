/** The one source of time. Whoever needs the present moment is handed one; nothing else reads it. */
export interface Clock {
  now(): Date;
}

/** Under this name the clock is injected. */
export const CLOCK = Symbol('Clock');

export class SystemClock implements Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands until it is moved: for scenarios, tests and demonstration data, never in production. */
export class ManualClock implements Clock {
  private moment: number;

  constructor(start: Date) {
    this.moment = start.getTime();
  }

  now(): Date {
    return new Date(this.moment);
  }

  /** Time only goes forward. Throws a RangeError for a moment before the present one. */
  moveTo(moment: Date): void {
    if (moment.getTime() < this.moment) {
      throw new RangeError(
        `the clock stands at ${this.now().toISOString()} and cannot go back to ${moment.toISOString()}`,
      );
    }
    this.moment = moment.getTime();
  }
}
