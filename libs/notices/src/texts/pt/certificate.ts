/** The certificate: one page, read aloud as one sentence. */
export const certificate = {
  title: 'Certificado',
  finds: 'declara que a qualificação profissional de',
  born: 'data de nascimento: {{date}}',
  equivalent: 'é equivalente a',
  recognised: 'é reconhecida',
  quoted: '«{{title}}» ({{country}})',
  law: 'Base legal: {{law}}',
  since: 'Válido desde {{date}}',
  until: 'Válido até {{date}}',
  place_date: '{{place}}, {{date}}',
  number: 'Certificado n.º {{number}}',
  check: 'Verifique aqui se este certificado é autêntico e continua válido:',
};
