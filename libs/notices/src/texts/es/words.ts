/** Periods and small numbers in words. */
export const words = {
  length: {
    year_one: 'un año',
    year_other: '{{words}} años',
    month_one: 'un mes',
    month_other: '{{words}} meses',
    week_one: 'una semana',
    week_other: '{{words}} semanas',
    day_one: 'un día',
    day_other: '{{words}} días',
    workday_one: 'un día hábil',
    workday_other: '{{words}} días hábiles',
  },
  within: {
    year_one: 'en el plazo de un año',
    year_other: 'en el plazo de {{words}} años',
    month_one: 'en el plazo de un mes',
    month_other: 'en el plazo de {{words}} meses',
    week_one: 'en el plazo de una semana',
    week_other: 'en el plazo de {{words}} semanas',
    day_one: 'en el plazo de un día',
    day_other: 'en el plazo de {{words}} días',
    workday_one: 'en el plazo de un día hábil',
    workday_other: 'en el plazo de {{words}} días hábiles',
  },
};

export const numbers = [
  'cero',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];
