/** What a notice states, filled from the case where the writer gives no words. */
export const statements = {
  heading: {
    deadline: 'Até quando decidimos',
    missing: 'Que documentos faltam',
    level: 'Que nível é exigido',
    existing: 'O que é reconhecido (qualificações existentes)',
    differences: 'O que ainda falta (diferenças substanciais)',
    offset: 'O que os seus outros comprovativos compensam',
    measures: 'Como pode compensar o que falta',
    effect: 'O que esta decisão produz',
    purpose: 'Para que serve esta carta',
    disclaimer: 'Tenha em atenção',
    verification: 'Como verificar este documento',
    remedy: 'Se não concordar (Rechtsbehelfsbelehrung)',
  },
  receipt_date: 'Recebemos o seu pedido em {{on}}.',
  decision_deadline: 'Temos {{length}} para decidir (prazo de decisão, {{cite}}). O prazo termina em {{due}}.',
  decision_deadline_not_begun:
    'Temos {{length}} para decidir (prazo de decisão, {{cite}}). O prazo ainda não começou a contar.',
  start_conditions:
    'O prazo só começa a contar quando tivermos recebido, completos, todos os documentos exigidos (início do prazo, {{cite}}).',
  start_conditions_met:
    'O prazo começou a contar quando recebemos, completos, todos os documentos exigidos (início do prazo, {{cite}}).',
  missing_documents: 'Ainda nos faltam:',
  missing_documents_until: 'Envie-nos, por favor, até {{until}}:',
  missing_documents_none: 'À primeira vista, não falta nada.',
  existing_qualifications:
    'Com o seu diploma «{{title}}», a sua experiência profissional e os seus outros comprovativos, demonstrou estas partes:',
  existing_qualifications_untitled: 'Com os seus comprovativos, demonstrou estas partes:',
  existing_qualifications_alone: 'Apresentou o diploma «{{title}}».',
  existing_qualifications_none: 'Tivemos em conta todos os comprovativos que apresentou.',
  existing_qualifications_uncredited: 'Nenhuma parte pode ser creditada.',
  substantial_differences_one: 'Numa parte essencial para a profissão, a sua qualificação difere do que é exigido:',
  substantial_differences_other:
    'Em {{count}} partes essenciais para a profissão, a sua qualificação difere do que é exigido:',
  substantial_differences_none: 'Não existem diferenças substanciais.',
  difference_reasons: 'Estas diferenças são substanciais pelas seguintes razões:',
  offset_reasons:
    'Analisámos a sua experiência profissional e os seus outros comprovativos. O que compensam está creditado acima; não compensam mais do que isso.',
  level_required: 'É exigido o nível {{level}}.',
  level_required_none: 'À qualificação exigida não está atribuído nenhum nível.',
  level_held: 'O seu diploma situa-se no nível {{level}}.',
  level_held_none: 'Ao seu diploma não está atribuído nenhum nível.',
  measures: 'Tem as seguintes possibilidades:',
  measure: '{{title}}, no máximo {{length}}',
  choice_applicant: 'É o senhor ou a senhora quem escolhe qual realiza (direito de escolha).',
  choice_authority: 'Somos nós que determinamos qual pode realizar.',
  cited: '{{text}} ({{cite}}).',
  fee: 'O procedimento custa {{amount}} (taxa).',
  fee_range: 'O procedimento custa, consoante o trabalho necessário, entre {{amount}} e {{most}} (taxa).',
  fee_none: 'O procedimento não lhe custa nada (sem taxa).',
  fee_elsewhere: 'Acrescem {{amount}} cobrados por outra autoridade.',
  purpose: 'Esta carta descreve a sua qualificação adquirida no estrangeiro e indica a que corresponde.',
  disclaimer:
    'Esta carta avalia a sua qualificação. Por si só, não lhe confere o direito de exercer uma profissão que exige autorização (profissão regulamentada).',
  remedy_objection:
    'Pode apresentar reclamação ({{term}}) contra esta decisão {{within}} a contar da sua notificação ({{cite}}), junto de:',
  remedy_court:
    'Pode intentar uma ação judicial ({{term}}) contra esta decisão {{within}} a contar da sua notificação ({{cite}}), junto de:',
  remedy_complaint:
    'Pode interpor recurso ({{term}}) contra esta decisão {{within}} a contar da sua notificação ({{cite}}), junto de:',
  remedy_in_time: 'Só está dentro do prazo o que aí der entrada antes de este terminar.',
  table: {
    id: 'N.º',
    unit: 'Parte',
    required: 'Exigido',
    required_in: 'Exigido ({{unit}})',
    credited: 'Creditado',
    credited_in: 'Creditado ({{unit}})',
    why: 'Porquê',
    unit_weeks: 'semanas',
    unit_hours: 'horas',
    unit_credits: 'créditos',
  },
};
