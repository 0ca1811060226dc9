/** Periods and small numbers in words. */
export const words = {
  length: {
    year_one: 'one year',
    year_other: '{{words}} years',
    month_one: 'one month',
    month_other: '{{words}} months',
    week_one: 'one week',
    week_other: '{{words}} weeks',
    day_one: 'one day',
    day_other: '{{words}} days',
    workday_one: 'one working day',
    workday_other: '{{words}} working days',
  },
  within: {
    year_one: 'within one year',
    year_other: 'within {{words}} years',
    month_one: 'within one month',
    month_other: 'within {{words}} months',
    week_one: 'within one week',
    week_other: 'within {{words}} weeks',
    day_one: 'within one day',
    day_other: 'within {{words}} days',
    workday_one: 'within one working day',
    workday_other: 'within {{words}} working days',
  },
};

export const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
