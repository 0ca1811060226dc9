/** Per kind of notice: what it is about, its result in one sentence, and what happens next. */
export const kinds = {
  qualification: 'A sua qualificação «{{title}}»',
  qualification_unnamed: 'A sua qualificação',
  reference: '«{{title}}»',
  reference_unnamed: 'a qualificação exigida',
  acknowledgement: {
    subject: 'Recebemos o seu pedido (Empfangsbestätigung)',
    decided_by: 'Recebemos o seu pedido e decidiremos até {{due}}.',
    missing:
      'Recebemos o seu pedido; ainda faltam documentos, e o prazo para a nossa decisão só começa a contar quando os tivermos.',
    open: 'Recebemos o seu pedido e estamos a verificar se está completo.',
    next: 'Não tem de fazer nada por agora. Escrever-lhe-emos logo que precisemos de alguma coisa da sua parte ou tenhamos decidido.',
    next_missing:
      'Envie-nos os documentos em falta, indicando o número do processo {{number}}. Enquanto faltarem, o prazo para a nossa decisão não pode começar a contar.',
  },
  document_request: {
    subject: 'Envie-nos, por favor, documentos',
    result_one: 'Envie-nos, por favor, mais um documento.',
    result_other: 'Envie-nos, por favor, mais {{words}} documentos.',
    until_one: 'Envie-nos, por favor, mais um documento até {{until}}.',
    until_other: 'Envie-nos, por favor, mais {{words}} documentos até {{until}}.',
    next: 'Indique, por favor, o número do processo {{number}} ao enviar-nos os documentos. Enquanto faltarem, não podemos analisar o seu pedido por completo.',
    help: 'Não tem um dos documentos ou não consegue obtê-lo a tempo? Escreva-nos: veremos consigo o que é possível em alternativa.',
  },
  information_request: {
    subject: 'Precisamos de mais elementos da sua parte',
    result_one: 'Complete, por favor, o seu pedido com mais um elemento até {{until}}.',
    result_other: 'Complete, por favor, o seu pedido com mais {{words}} elementos até {{until}}.',
    unnamed: 'Complete, por favor, os elementos do seu pedido.',
    suspends: 'Durante este tempo, o prazo para a nossa decisão fica suspenso (Hemmung der Frist, {{cite}}).',
    next: 'Responda-nos até {{until}}, indicando o número do processo {{number}}. Se não responder, decidiremos com base nos elementos de que dispomos. Se precisar de mais tempo, escreva-nos antes dessa data.',
  },
  cooperation_warning: {
    subject: 'A sua participação no procedimento é necessária',
    result: 'Precisamos da sua colaboração; sem ela, podemos encerrar o procedimento sem analisar a sua qualificação.',
    next: 'Faça, por favor, o que lhe pedimos até {{until}}. Se nada recebermos até essa data, podemos encerrar o procedimento. Se precisar de mais tempo, escreva-nos antes dessa data.',
  },
  consequences: {
    subject: 'O que a sua escolha significa para o procedimento',
    result: 'Leia, por favor, quais são as consequências da sua escolha antes de a fazer.',
    waiver:
      'Pode renunciar à avaliação da equivalência. A renúncia é definitiva: a sua formação e a sua experiência deixam de ser comparadas, e a medida que realizar terá a extensão máxima.',
    alternative_reference:
      'Podemos comparar a sua qualificação com uma profissão diferente da que indicou no pedido. Se concordar, decidiremos apenas sobre essa outra profissão.',
    partial_access:
      'Pode pedir um acesso parcial à profissão. Nesse caso, só pode exercer as atividades indicadas na decisão e usa o título profissional do seu Estado de origem.',
  },
  hearing: {
    subject: 'Pode pronunciar-se antes de decidirmos (Anhörung)',
    result:
      'Tencionamos decidir sobre o seu pedido; antes disso, pode dizer-nos o que, no seu entender, se opõe a isso.',
    intended: {
      full: 'Tencionamos declarar a equivalência total.',
      partial: 'Tencionamos declarar apenas uma equivalência parcial.',
      measure_required: 'Tencionamos fazer depender o reconhecimento de uma medida de compensação.',
      refused: 'Tencionamos indeferir o seu pedido.',
      statement: 'Tencionamos emitir uma declaração.',
      level_recognised: 'Tencionamos reconhecer apenas o nível da sua qualificação.',
      partial_access: 'Tencionamos conceder-lhe apenas um acesso parcial à profissão.',
      revocation: 'Tencionamos anular ou revogar a nossa decisão anterior.',
      inadmissible: 'Tencionamos rejeitar o seu pedido por inadmissível.',
    },
    next: 'Escreva-nos até {{until}}, indicando o número do processo {{number}}. Se não se pronunciar, decidiremos com base nos elementos de que dispomos.',
  },
  extension: {
    subject: 'A nossa decisão demora mais tempo (Fristverlängerung)',
    result: 'Decidiremos até {{to}}, e não até {{from}}.',
    unnamed: 'Precisamos de mais tempo para decidir.',
    next: 'Não tem de fazer nada. Escrever-lhe-emos logo que tenhamos decidido ou precisemos de alguma coisa da sua parte.',
  },
  decision: {
    subject: 'Decisão sobre o seu pedido (Bescheid)',
    full: '{{qualification}} é equivalente a {{reference}} (volle Gleichwertigkeit).',
    partial: '{{qualification}} é parcialmente equivalente a {{reference}} (teilweise Gleichwertigkeit).',
    measure_required:
      '{{qualification}} difere substancialmente do que é exigido; pode compensar a diferença com uma medida de compensação (Ausgleichsmaßnahme).',
    refused: 'Indeferimos o seu pedido (Ablehnung).',
    statement: 'Avaliámos a sua qualificação (Zeugnisbewertung).',
    level_recognised: 'Reconhecemos o nível da sua qualificação (Niveaubescheinigung).',
    partial_access: 'Pode exercer uma parte das atividades da profissão (partieller Zugang).',
    undetermined: 'Decidimos sobre o seu pedido.',
    order_partial:
      'Ainda não podemos declarar a equivalência total; nessa medida, indeferimos o seu pedido. O que é reconhecido e o que ainda falta consta abaixo.',
    next_full: 'Guarde bem esta decisão. Recebe também um certificado com o qual pode comprovar a equivalência.',
    next_partial:
      'Pode adquirir o que ainda falta, por exemplo numa empresa ou num curso (Anpassungsqualifizierung). Depois pode pedir novamente a equivalência total. Guarde esta decisão: mostra às empresas o que sabe fazer e às entidades formadoras o que ainda falta.',
  },
  equivalence: {
    subject: 'A sua qualificação é equivalente',
    result:
      '{{qualification}} é equivalente a {{reference}}; se pode exercer a profissão, decidiremos depois em separado.',
  },
  compensation: {
    subject: 'Decisão sobre o seu pedido (Ausgleichsmaßnahme)',
    result:
      '{{qualification}} difere substancialmente do que é exigido; pode compensar a diferença com uma medida de compensação (Ausgleichsmaßnahme).',
  },
  measure_result: {
    subject: 'Resultado da sua medida de compensação',
    result: 'Comunicamos-lhe o resultado da sua medida de compensação.',
    passed: 'Obteve aprovação: {{title}}.',
    failed: 'Não obteve aprovação: {{title}}.',
  },
  refusal: {
    subject: 'Decisão sobre o seu pedido (Ablehnung)',
    result: 'Indeferimos o seu pedido.',
    not_equivalent: 'Indeferimos o seu pedido: {{qualification}} não é equivalente a {{reference}}.',
    next: 'Se tiver outros comprovativos, por exemplo de experiência profissional ou de formação contínua, pode apresentar um novo pedido.',
  },
  inadmissible: {
    subject: 'Decisão sobre o seu pedido',
    result: 'Encerramos o procedimento sem analisar a sua qualificação (Ablehnung ohne Prüfung in der Sache).',
    next: 'Se o motivo deixar de existir, pode apresentar um novo pedido.',
  },
  remedy_decision: {
    subject: 'Decisão sobre a sua impugnação',
    result: 'Decidimos sobre a sua impugnação (Rechtsbehelf).',
    dismissed: 'A sua impugnação (Rechtsbehelf) é improcedente. Mantém-se a decisão contra a qual foi apresentada.',
    varied: 'A sua impugnação (Rechtsbehelf) é procedente. Uma nova decisão substitui a anterior.',
    annulled: 'A sua impugnação (Rechtsbehelf) é procedente. A decisão é anulada.',
    remitted: 'A sua impugnação (Rechtsbehelf) é procedente. Decidiremos novamente sobre o seu pedido.',
  },
  certificate: { subject: 'Certificado' },
  statement: {
    subject: 'Avaliação da sua qualificação',
    result: 'Certificamos a que corresponde a sua qualificação.',
  },
  confirmation: {
    subject: 'O seu pedido considera-se deferido',
    result:
      'O prazo para a nossa decisão terminou; por isso, o seu pedido considera-se deferido (Genehmigungsfiktion).',
    length_subject: 'A duração pedida para a sua medida considera-se aprovada',
    length_result:
      'Não decidimos dentro do prazo sobre a duração pedida para a sua medida; por isso, considera-se aprovada (Genehmigungsfiktion). A medida dura agora {{length}}.',
  },
};
