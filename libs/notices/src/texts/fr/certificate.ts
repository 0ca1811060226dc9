/** The certificate: one page, read aloud as one sentence. */
export const certificate = {
  title: 'Certificat',
  finds: 'constate que la qualification professionnelle de',
  born: 'date de naissance : {{date}}',
  equivalent: 'est équivalente à',
  recognised: 'est reconnue',
  quoted: '« {{title}} » ({{country}})',
  law: 'Base légale : {{law}}',
  since: 'Valable depuis le {{date}}',
  until: 'Valable jusqu’au {{date}}',
  place_date: '{{place}}, le {{date}}',
  number: 'Certificat n° {{number}}',
  check: 'Vérifiez ici que ce certificat est authentique et toujours valable :',
};
