/** The certificate: one page, read aloud as one sentence. */
export const certificate = {
  title: 'Urkunde',
  finds: 'stellt fest: Die Berufsqualifikation von',
  born: 'geboren am {{date}}',
  equivalent: 'ist gleichwertig mit',
  recognised: 'ist anerkannt',
  quoted: '„{{title}}“ ({{country}})',
  law: 'Rechtsgrundlage: {{law}}',
  since: 'Gilt seit dem {{date}}',
  until: 'Gilt bis zum {{date}}',
  place_date: '{{place}}, {{date}}',
  number: 'Urkunde {{number}}',
  check: 'Ob diese Urkunde echt ist und noch gilt, steht hier:',
};
