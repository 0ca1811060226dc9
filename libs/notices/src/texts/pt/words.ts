/** Periods and small numbers in words; the numbers are masculine. */
export const words = {
  length: {
    year_one: 'um ano',
    year_other: '{{words}} anos',
    month_one: 'um mês',
    month_other: '{{words}} meses',
    week_one: 'uma semana',
    week_other: '{{count}} semanas',
    day_one: 'um dia',
    day_other: '{{words}} dias',
    workday_one: 'um dia útil',
    workday_other: '{{words}} dias úteis',
  },
  within: {
    year_one: 'no prazo de um ano',
    year_other: 'no prazo de {{words}} anos',
    month_one: 'no prazo de um mês',
    month_other: 'no prazo de {{words}} meses',
    week_one: 'no prazo de uma semana',
    week_other: 'no prazo de {{count}} semanas',
    day_one: 'no prazo de um dia',
    day_other: 'no prazo de {{words}} dias',
    workday_one: 'no prazo de um dia útil',
    workday_other: 'no prazo de {{words}} dias úteis',
  },
};

export const numbers = [
  'zero',
  'um',
  'dois',
  'três',
  'quatro',
  'cinco',
  'seis',
  'sete',
  'oito',
  'nove',
  'dez',
  'onze',
  'doze',
];
