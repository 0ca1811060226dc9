/** Periods and small numbers in words. */
export const words = {
  length: {
    year_one: 'un an',
    year_other: '{{words}} ans',
    month_one: 'un mois',
    month_other: '{{words}} mois',
    week_one: 'une semaine',
    week_other: '{{words}} semaines',
    day_one: 'un jour',
    day_other: '{{words}} jours',
    workday_one: 'un jour ouvrable',
    workday_other: '{{words}} jours ouvrables',
  },
  within: {
    year_one: 'dans un délai d’un an',
    year_other: 'dans un délai de {{words}} ans',
    month_one: 'dans un délai d’un mois',
    month_other: 'dans un délai de {{words}} mois',
    week_one: 'dans un délai d’une semaine',
    week_other: 'dans un délai de {{words}} semaines',
    day_one: 'dans un délai d’un jour',
    day_other: 'dans un délai de {{words}} jours',
    workday_one: 'dans un délai d’un jour ouvrable',
    workday_other: 'dans un délai de {{words}} jours ouvrables',
  },
};

export const numbers = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];
