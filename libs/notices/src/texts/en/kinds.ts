/** Per kind of notice: what it is about, its result in one sentence, and what happens next. */
export const kinds = {
  qualification: 'Your qualification “{{title}}”',
  qualification_unnamed: 'Your qualification',
  reference: '“{{title}}”',
  reference_unnamed: 'the qualification required',
  acknowledgement: {
    subject: 'We have received your application (Empfangsbestätigung)',
    decided_by: 'We have received your application and will decide by {{due}}.',
    missing:
      'We have received your application; documents are still missing, and our time to decide begins once we have them.',
    open: 'We have received your application and are now checking whether it is complete.',
    next: 'You need not do anything now. We will write to you as soon as we need something from you or have decided.',
    next_missing:
      'Send us the missing documents and quote the case number {{number}}. As long as they are missing, our time to decide cannot begin.',
  },
  document_request: {
    subject: 'Please send us documents',
    result_one: 'Please send us one more document.',
    result_other: 'Please send us {{words}} more documents.',
    until_one: 'Please send us one more document by {{until}}.',
    until_other: 'Please send us {{words}} more documents by {{until}}.',
    next: 'Please quote the case number {{number}} when you send us the documents. As long as they are missing, we cannot examine your application in full.',
    help: 'You do not have a document, or cannot get it in time? Write to us, and we will look with you at what is possible instead.',
  },
  information_request: {
    subject: 'We need more information from you',
    result_one: 'Please give us one more piece of information on your application by {{until}}.',
    result_other: 'Please give us {{words}} more pieces of information on your application by {{until}}.',
    unnamed: 'Please give us more information on your application.',
    suspends: 'During this time our time to decide stands still (Hemmung der Frist, {{cite}}).',
    next: 'Answer us by {{until}} and quote the case number {{number}}. If you do not answer, we decide on what we have. If you need more time, write to us before that day.',
  },
  cooperation_warning: {
    subject: 'Please take part in your procedure',
    result: 'We need your cooperation; without it we may end the procedure without examining your qualification.',
    next: 'Please do what we asked you for by {{until}}. If nothing arrives by then, we may end the procedure. If you need more time, write to us before that day.',
  },
  consequences: {
    subject: 'What your choice means for the procedure',
    result: 'Please read what follows from your choice before you make it.',
    waiver:
      'You can waive the assessment of equivalence. The waiver is final: your training and your experience are then compared no more, and the measure that you take has its full extent.',
    alternative_reference:
      'We can compare your qualification with another occupation than the one you applied for. If you agree, we decide on that other occupation only.',
    partial_access:
      'You can apply for partial access to the profession. You may then pursue only the activities that the decision names, and use the professional title of your home state.',
  },
  hearing: {
    subject: 'You can comment before we decide (Anhörung)',
    result:
      'We intend to decide on your application; before we do, you can tell us what in your view speaks against it.',
    intended: {
      full: 'We intend to establish full equivalence.',
      partial: 'We intend to establish equivalence in part only.',
      measure_required: 'We intend to make recognition depend on a compensation measure.',
      refused: 'We intend to refuse your application.',
      statement: 'We intend to issue a statement.',
      level_recognised: 'We intend to recognise only the level of your qualification.',
      partial_access: 'We intend to grant you only partial access to the profession.',
      revocation: 'We intend to withdraw or revoke our earlier decision.',
      inadmissible: 'We intend to reject your application as inadmissible.',
    },
    next: 'Write to us by {{until}} and quote the case number {{number}}. If you do not comment, we decide on what we have.',
  },
  extension: {
    subject: 'Our decision takes longer (Fristverlängerung)',
    result: 'We will decide by {{to}} instead of {{from}}.',
    unnamed: 'We need more time to decide.',
    next: 'You need not do anything. We will write to you as soon as we have decided or need something from you.',
  },
  decision: {
    subject: 'Decision on your application (Bescheid)',
    full: '{{qualification}} is equivalent to {{reference}} (volle Gleichwertigkeit).',
    partial: '{{qualification}} is equivalent in part to {{reference}} (teilweise Gleichwertigkeit).',
    measure_required:
      '{{qualification}} differs substantially from what is required; you can make up for this with a compensation measure (Ausgleichsmaßnahme).',
    refused: 'We refuse your application (Ablehnung).',
    statement: 'We have assessed your qualification (Zeugnisbewertung).',
    level_recognised: 'We recognise the level of your qualification (Niveaubescheinigung).',
    partial_access: 'You may practise part of the activities of the profession (partieller Zugang).',
    undetermined: 'We have decided on your application.',
    order_partial:
      'We cannot find full equivalence yet; to that extent we refuse your application. What is recognised and what is still missing is set out below.',
    next_full:
      'Keep this decision in a safe place. With it you receive a certificate by which you can prove the equivalence.',
    next_partial:
      'You can make up for what is still missing, for example in a firm or in a course (Anpassungsqualifizierung). After that you can apply for full equivalence again. Keep this decision: it shows firms what you can do, and training providers what is still missing.',
  },
  equivalence: {
    subject: 'Your qualification is equivalent',
    result:
      '{{qualification}} is equivalent to {{reference}}; whether you may practise the profession we decide separately afterwards.',
  },
  compensation: {
    subject: 'Decision on your application (Ausgleichsmaßnahme)',
    result:
      '{{qualification}} differs substantially from what is required; you can make up for this with a compensation measure (Ausgleichsmaßnahme).',
  },
  measure_result: {
    subject: 'Result of your compensation measure',
    result: 'We inform you of the result of your compensation measure.',
    passed: 'You have passed: {{title}}.',
    failed: 'You have not passed: {{title}}.',
  },
  refusal: {
    subject: 'Decision on your application (Ablehnung)',
    result: 'We refuse your application.',
    not_equivalent: 'We refuse your application: {{qualification}} is not equivalent to {{reference}}.',
    next: 'If you have further evidence, for example of professional experience or training, you can apply again.',
  },
  inadmissible: {
    subject: 'Decision on your application',
    result: 'We end the procedure without examining your qualification (Ablehnung ohne Prüfung in der Sache).',
    next: 'If the reason for this ceases, you can apply again.',
  },
  remedy_decision: {
    subject: 'Decision on your remedy',
    result: 'We have decided on your remedy (Rechtsbehelf).',
    dismissed: 'Your remedy (Rechtsbehelf) does not succeed. The decision that it was filed against stands.',
    varied: 'Your remedy (Rechtsbehelf) succeeds. A new decision takes the place of the one before.',
    annulled: 'Your remedy (Rechtsbehelf) succeeds. The decision is annulled.',
    remitted: 'Your remedy (Rechtsbehelf) succeeds. We decide on your application anew.',
  },
  certificate: { subject: 'Certificate' },
  statement: {
    subject: 'Assessment of your qualification',
    result: 'We certify what your qualification corresponds to.',
  },
  confirmation: {
    subject: 'Your application counts as granted',
    result: 'Our time to decide has passed; your application therefore counts as granted (Genehmigungsfiktion).',
    length_subject: 'The length requested for your measure counts as approved',
    length_result:
      'We have not decided within the period on the length requested for your measure; it therefore counts as approved (Genehmigungsfiktion). The measure now takes {{length}}.',
  },
};
