/** The certificate: one page, read aloud as one sentence. */
export const certificate = {
  title: 'Certificate',
  finds: 'finds that the professional qualification of',
  born: 'born on {{date}}',
  equivalent: 'is equivalent to',
  recognised: 'is recognised',
  quoted: '“{{title}}” ({{country}})',
  law: 'Legal basis: {{law}}',
  since: 'Valid since {{date}}',
  until: 'Valid until {{date}}',
  place_date: '{{place}}, {{date}}',
  number: 'Certificate {{number}}',
  check: 'Check here whether this certificate is genuine and still valid:',
};
