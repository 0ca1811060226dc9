/** What a notice states, filled from the case where the writer gives no words. */
export const statements = {
  heading: {
    deadline: 'Hasta cuándo resolvemos',
    missing: 'Qué documentos faltan',
    level: 'Qué nivel se exige',
    existing: 'Qué se reconoce (cualificaciones existentes)',
    differences: 'Qué falta todavía (diferencias sustanciales)',
    offset: 'Qué compensan sus demás justificantes',
    measures: 'Cómo puede compensar lo que falta',
    effect: 'Qué efectos tiene esta resolución',
    purpose: 'Para qué sirve esta carta',
    disclaimer: 'Tenga en cuenta',
    verification: 'Cómo comprobar este documento',
    remedy: 'Si no está de acuerdo (Rechtsbehelfsbelehrung)',
  },
  receipt_date: 'Recibimos su solicitud el {{on}}.',
  decision_deadline:
    'Disponemos de {{length}} para resolver (plazo de resolución, {{cite}}). El plazo termina el {{due}}.',
  decision_deadline_not_begun:
    'Disponemos de {{length}} para resolver (plazo de resolución, {{cite}}). El plazo todavía no ha empezado a contar.',
  start_conditions:
    'El plazo no empieza a contar hasta que hayamos recibido completos todos los documentos exigidos (inicio del plazo, {{cite}}).',
  start_conditions_met:
    'El plazo empezó a contar cuando recibimos completos todos los documentos exigidos (inicio del plazo, {{cite}}).',
  missing_documents: 'Todavía nos faltan:',
  missing_documents_until: 'Envíenos, por favor, a más tardar el {{until}}:',
  missing_documents_none: 'A primera vista no falta nada.',
  existing_qualifications:
    'Con su título «{{title}}», su experiencia profesional y sus demás justificantes ha acreditado estas partes:',
  existing_qualifications_untitled: 'Con sus justificantes ha acreditado estas partes:',
  existing_qualifications_alone: 'Ha presentado el título «{{title}}».',
  existing_qualifications_none: 'Hemos tenido en cuenta todos los justificantes que ha presentado.',
  existing_qualifications_uncredited: 'Ninguna parte de ellos puede computarse.',
  substantial_differences_one: 'En una parte esencial para la profesión, su cualificación difiere de lo que se exige:',
  substantial_differences_other:
    'En {{words}} partes esenciales para la profesión, su cualificación difiere de lo que se exige:',
  substantial_differences_none: 'No existen diferencias sustanciales.',
  difference_reasons: 'Estas diferencias son sustanciales por los siguientes motivos:',
  offset_reasons:
    'Hemos examinado su experiencia profesional y sus demás justificantes. Lo que compensan está computado arriba; no compensan más.',
  level_required: 'Se exige el nivel {{level}}.',
  level_required_none: 'La cualificación exigida no tiene ningún nivel asignado.',
  level_held: 'Su título corresponde al nivel {{level}}.',
  level_held_none: 'Su título no tiene ningún nivel asignado.',
  measures: 'Tiene las siguientes posibilidades:',
  measure: '{{title}}, como máximo {{length}}',
  choice_applicant: 'Usted elige cuál de ellas realiza (derecho de elección).',
  choice_authority: 'Nosotros determinamos cuál de ellas puede realizar.',
  cited: '{{text}} ({{cite}}).',
  fee: 'El procedimiento cuesta {{amount}} (tasa).',
  fee_range: 'El procedimiento cuesta, según el trabajo necesario, entre {{amount}} y {{most}} (tasa).',
  fee_none: 'El procedimiento no le cuesta nada (sin tasa).',
  fee_elsewhere: 'A ello se añaden {{amount}} que cobra otra autoridad.',
  purpose: 'Esta carta describe su cualificación obtenida en el extranjero e indica a qué corresponde.',
  disclaimer:
    'Esta carta evalúa su cualificación. Por sí sola no da derecho a ejercer una profesión para la que se necesita autorización (profesión regulada).',
  remedy_objection:
    'Contra esta resolución puede interponer un recurso administrativo ({{term}}) {{within}} a partir de su notificación ({{cite}}), ante:',
  remedy_court:
    'Contra esta resolución puede interponer una demanda judicial ({{term}}) {{within}} a partir de su notificación ({{cite}}), ante:',
  remedy_complaint:
    'Contra esta resolución puede interponer un recurso ({{term}}) {{within}} a partir de su notificación ({{cite}}), ante:',
  remedy_in_time: 'Solo está en plazo lo que llegue allí antes de que este termine.',
  table: {
    id: 'N.º',
    unit: 'Parte',
    required: 'Exigido',
    required_in: 'Exigido ({{unit}})',
    credited: 'Computado',
    credited_in: 'Computado ({{unit}})',
    why: 'Por qué',
    unit_weeks: 'semanas',
    unit_hours: 'horas',
    unit_credits: 'créditos',
  },
};
