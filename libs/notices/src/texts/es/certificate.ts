/** The certificate: one page, read aloud as one sentence. */
export const certificate = {
  title: 'Certificado',
  finds: 'declara que la cualificación profesional de',
  born: 'fecha de nacimiento: {{date}}',
  equivalent: 'es equivalente a',
  recognised: 'queda reconocida',
  quoted: '«{{title}}» ({{country}})',
  law: 'Base jurídica: {{law}}',
  since: 'Válido desde el {{date}}',
  until: 'Válido hasta el {{date}}',
  place_date: '{{place}}, {{date}}',
  number: 'Certificado n.º {{number}}',
  check: 'Compruebe aquí si este certificado es auténtico y sigue siendo válido:',
};
