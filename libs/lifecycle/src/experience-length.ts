import type { Experience } from '#equivalence';
import { addDays, type Day } from '#legal-clock';

interface Period {
  from: Day;
  /** The day after the last one. */
  end: Day;
}

/**
 * How many months of experience are stated, whole and parts; what overlaps counts once, and what has not ended lasts
 * until `on`. Years that stand without dates are added: whether they overlap cannot be seen. Undefined: nothing that is
 * stated has a length.
 */
export function monthsOfExperience(experience: readonly Experience[], on: Day): number | undefined {
  const periods = experience.flatMap(({ from, to }) => (from ? [{ from, end: to ? addDays(to, 1) : on }] : []));
  const years = experience.flatMap((each) => (each.from || each.years === undefined ? [] : [each.years]));
  if (periods.length + years.length === 0) return undefined;
  const dated = merged(periods).reduce((sum, period) => sum + monthsBetween(period), 0);
  return dated + years.reduce((sum, each) => sum + each * 12, 0);
}

function merged(periods: readonly Period[]): Period[] {
  const apart: Period[] = [];
  for (const period of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = apart.at(-1);
    if (last && period.from <= last.end) last.end = period.end > last.end ? period.end : last.end;
    else apart.push({ ...period });
  }
  return apart;
}

/** Calendar months; days that make no whole month count as thirtieths of one. */
function monthsBetween({ from, end }: Period): number {
  if (end <= from) return 0;
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [endYear, endMonth, endDay] = partsOf(end);
  return (endYear - fromYear) * 12 + (endMonth - fromMonth) + (endDay - fromDay) / 30;
}

function partsOf(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
