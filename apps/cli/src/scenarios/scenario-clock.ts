import type { Clock } from '#vocabulary';

/** Stands still until it is set; between scenarios also back. */
export class ScenarioClock implements Clock {
  private moment = new Date(0);

  now(): Date {
    return this.moment;
  }

  set(moment: Date): void {
    this.moment = moment;
  }
}
