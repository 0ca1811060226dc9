/** Periods and small numbers in words. */
export const words = {
  // "haben wir ... Zeit", "höchstens ..."
  length: {
    year_one: 'ein Jahr',
    year_other: '{{words}} Jahre',
    month_one: 'einen Monat',
    month_other: '{{words}} Monate',
    week_one: 'eine Woche',
    week_other: '{{words}} Wochen',
    day_one: 'einen Tag',
    day_other: '{{words}} Tage',
    workday_one: 'einen Werktag',
    workday_other: '{{words}} Werktage',
  },
  within: {
    year_one: 'innerhalb eines Jahres',
    year_other: 'innerhalb von {{words}} Jahren',
    month_one: 'innerhalb eines Monats',
    month_other: 'innerhalb von {{words}} Monaten',
    week_one: 'innerhalb einer Woche',
    week_other: 'innerhalb von {{words}} Wochen',
    day_one: 'innerhalb eines Tages',
    day_other: 'innerhalb von {{words}} Tagen',
    workday_one: 'innerhalb eines Werktags',
    workday_other: 'innerhalb von {{words}} Werktagen',
  },
};

export const numbers = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
