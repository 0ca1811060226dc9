/** Per kind of notice: what it is about, its result in one sentence, and what happens next. */
export const kinds = {
  qualification: 'Su cualificación «{{title}}»',
  qualification_unnamed: 'Su cualificación',
  reference: '«{{title}}»',
  reference_unnamed: 'la cualificación exigida',
  acknowledgement: {
    subject: 'Hemos recibido su solicitud (Empfangsbestätigung)',
    decided_by: 'Hemos recibido su solicitud y resolveremos a más tardar el {{due}}.',
    missing:
      'Hemos recibido su solicitud; todavía faltan documentos, y el plazo para resolver no empieza a contar hasta que los tengamos.',
    open: 'Hemos recibido su solicitud y estamos comprobando si está completa.',
    next: 'Por ahora no tiene que hacer nada. Le escribiremos en cuanto necesitemos algo de usted o hayamos resuelto.',
    next_missing:
      'Envíenos los documentos que faltan e indique el número de expediente {{number}}. Mientras falten, el plazo para resolver no puede empezar a contar.',
  },
  document_request: {
    subject: 'Envíenos documentos, por favor',
    result_one: 'Envíenos, por favor, un documento más.',
    result_other: 'Envíenos, por favor, {{words}} documentos más.',
    until_one: 'Envíenos, por favor, un documento más a más tardar el {{until}}.',
    until_other: 'Envíenos, por favor, {{words}} documentos más a más tardar el {{until}}.',
    next: 'Indique, por favor, el número de expediente {{number}} cuando nos envíe los documentos. Mientras falten, no podemos examinar su solicitud por completo.',
    help: '¿No tiene alguno de los documentos o no puede conseguirlo a tiempo? Escríbanos y veremos con usted qué otra posibilidad hay.',
  },
  information_request: {
    subject: 'Necesitamos más datos de usted',
    result_one: 'Complete, por favor, su solicitud con un dato más a más tardar el {{until}}.',
    result_other: 'Complete, por favor, su solicitud con {{words}} datos más a más tardar el {{until}}.',
    unnamed: 'Complete, por favor, los datos de su solicitud.',
    suspends: 'Durante este tiempo, el plazo para resolver queda suspendido (Hemmung der Frist, {{cite}}).',
    next: 'Respóndanos a más tardar el {{until}} e indique el número de expediente {{number}}. Si no responde, resolveremos con lo que obra en nuestro poder. Si necesita más tiempo, escríbanos antes de esa fecha.',
  },
  cooperation_warning: {
    subject: 'Es necesaria su participación en el procedimiento',
    result: 'Necesitamos su colaboración; sin ella podemos poner fin al procedimiento sin examinar su cualificación.',
    next: 'Haga, por favor, lo que le hemos pedido a más tardar el {{until}}. Si hasta entonces no recibimos nada, podemos poner fin al procedimiento. Si necesita más tiempo, escríbanos antes de esa fecha.',
  },
  consequences: {
    subject: 'Qué significa su elección para el procedimiento',
    result: 'Lea, por favor, qué consecuencias tiene su elección antes de tomarla.',
    waiver:
      'Puede renunciar al examen de la equivalencia. La renuncia es definitiva: su formación y su experiencia ya no se comparan, y la medida que realice tendrá toda su extensión.',
    alternative_reference:
      'Podemos comparar su cualificación con una profesión distinta de la que ha solicitado. Si está de acuerdo, resolveremos solo sobre esa otra profesión.',
    partial_access:
      'Puede solicitar un acceso parcial a la profesión. En ese caso solo podrá ejercer las actividades que indique la resolución y utilizará el título profesional de su Estado de origen.',
  },
  hearing: {
    subject: 'Puede presentar alegaciones antes de que resolvamos (Anhörung)',
    result:
      'Tenemos la intención de resolver su solicitud; antes puede decirnos qué se opone a ello desde su punto de vista.',
    intended: {
      full: 'Tenemos la intención de declarar la equivalencia total.',
      partial: 'Tenemos la intención de declarar solo una equivalencia parcial.',
      measure_required: 'Tenemos la intención de supeditar el reconocimiento a una medida compensatoria.',
      refused: 'Tenemos la intención de denegar su solicitud.',
      statement: 'Tenemos la intención de expedir un certificado de evaluación.',
      level_recognised: 'Tenemos la intención de reconocer solo el nivel de su cualificación.',
      partial_access: 'Tenemos la intención de concederle solo un acceso parcial a la profesión.',
      revocation: 'Tenemos la intención de anular o revocar nuestra resolución anterior.',
      inadmissible: 'Tenemos la intención de inadmitir su solicitud.',
    },
    next: 'Escríbanos a más tardar el {{until}} e indique el número de expediente {{number}}. Si no presenta alegaciones, resolveremos con lo que obra en nuestro poder.',
  },
  extension: {
    subject: 'Nuestra resolución tardará más (Fristverlängerung)',
    result: 'Resolveremos a más tardar el {{to}} en lugar del {{from}}.',
    unnamed: 'Necesitamos más tiempo para resolver.',
    next: 'No tiene que hacer nada. Le escribiremos en cuanto hayamos resuelto o necesitemos algo de usted.',
  },
  decision: {
    subject: 'Resolución sobre su solicitud (Bescheid)',
    full: '{{qualification}} es equivalente a {{reference}} (volle Gleichwertigkeit).',
    partial: '{{qualification}} es parcialmente equivalente a {{reference}} (teilweise Gleichwertigkeit).',
    measure_required:
      '{{qualification}} difiere sustancialmente de lo que se exige; puede compensarlo con una medida compensatoria (Ausgleichsmaßnahme).',
    refused: 'Denegamos su solicitud (Ablehnung).',
    statement: 'Hemos evaluado su cualificación (Zeugnisbewertung).',
    level_recognised: 'Reconocemos el nivel de su cualificación (Niveaubescheinigung).',
    partial_access: 'Puede ejercer una parte de las actividades de la profesión (partieller Zugang).',
    undetermined: 'Hemos resuelto su solicitud.',
    order_partial:
      'Todavía no podemos declarar la equivalencia total; en esa medida denegamos su solicitud. Más abajo consta lo que se reconoce y lo que aún falta.',
    next_full: 'Guarde bien esta resolución. Recibe además un certificado con el que puede acreditar la equivalencia.',
    next_partial:
      'Puede adquirir lo que aún falta, por ejemplo en una empresa o en un curso (Anpassungsqualifizierung). Después puede volver a solicitar la equivalencia total. Guarde esta resolución: muestra a las empresas lo que sabe hacer y a los centros de formación lo que aún falta.',
  },
  equivalence: {
    subject: 'Su cualificación es equivalente',
    result:
      '{{qualification}} es equivalente a {{reference}}; si puede ejercer la profesión lo resolveremos después por separado.',
  },
  compensation: {
    subject: 'Resolución sobre su solicitud (Ausgleichsmaßnahme)',
    result:
      '{{qualification}} difiere sustancialmente de lo que se exige; puede compensarlo con una medida compensatoria (Ausgleichsmaßnahme).',
  },
  measure_result: {
    subject: 'Resultado de su medida compensatoria',
    result: 'Le comunicamos el resultado de su medida compensatoria.',
    passed: 'Ha superado: {{title}}.',
    failed: 'No ha superado: {{title}}.',
  },
  refusal: {
    subject: 'Resolución sobre su solicitud (Ablehnung)',
    result: 'Denegamos su solicitud.',
    not_equivalent: 'Denegamos su solicitud: {{qualification}} no es equivalente a {{reference}}.',
    next: 'Si dispone de otros justificantes, por ejemplo de experiencia profesional o de formación continua, puede presentar una nueva solicitud.',
  },
  inadmissible: {
    subject: 'Resolución sobre su solicitud',
    result: 'Ponemos fin al procedimiento sin examinar su cualificación (Ablehnung ohne Prüfung in der Sache).',
    next: 'Si desaparece el motivo, puede presentar una nueva solicitud.',
  },
  remedy_decision: {
    subject: 'Resolución de su recurso',
    result: 'Hemos resuelto su recurso (Rechtsbehelf).',
    dismissed: 'Su recurso (Rechtsbehelf) se desestima. Se mantiene la resolución contra la que se dirige.',
    varied: 'Su recurso (Rechtsbehelf) se estima. Una nueva resolución sustituye a la anterior.',
    annulled: 'Su recurso (Rechtsbehelf) se estima. La resolución queda anulada.',
    remitted: 'Su recurso (Rechtsbehelf) se estima. Volveremos a resolver su solicitud.',
  },
  certificate: { subject: 'Certificado' },
  statement: {
    subject: 'Evaluación de su cualificación',
    result: 'Certificamos a qué corresponde su cualificación.',
  },
  confirmation: {
    subject: 'Su solicitud se considera estimada',
    result:
      'El plazo de que disponíamos para resolver ha vencido; por ello su solicitud se considera estimada (Genehmigungsfiktion).',
    length_subject: 'La duración solicitada para su medida se considera aprobada',
    length_result:
      'No hemos resuelto dentro del plazo sobre la duración solicitada para su medida; por ello se considera aprobada (Genehmigungsfiktion). La medida dura ahora {{length}}.',
  },
};
