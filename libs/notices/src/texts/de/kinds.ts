/** Per kind of notice: what it is about, its result in one sentence, and what happens next. */
export const kinds = {
  // Sentences use these in the nominative ("qualification") and after "mit" ("reference") only.
  qualification: 'Ihre Qualifikation „{{title}}“',
  qualification_unnamed: 'Ihre Qualifikation',
  reference: '„{{title}}“',
  reference_unnamed: 'der verlangten Qualifikation',
  acknowledgement: {
    subject: 'Ihr Antrag ist eingegangen (Empfangsbestätigung)',
    decided_by: 'Wir haben Ihren Antrag erhalten und entscheiden bis zum {{due}}.',
    missing:
      'Wir haben Ihren Antrag erhalten; damit die Frist für unsere Entscheidung beginnt, fehlen uns noch Unterlagen.',
    open: 'Wir haben Ihren Antrag erhalten und prüfen jetzt, ob er vollständig ist.',
    next: 'Sie müssen jetzt nichts tun. Wir schreiben Ihnen, sobald wir etwas von Ihnen brauchen oder entschieden haben.',
    next_missing:
      'Senden Sie uns die fehlenden Unterlagen und nennen Sie dabei das Aktenzeichen {{number}}. Solange sie fehlen, kann die Frist für unsere Entscheidung nicht beginnen.',
  },
  document_request: {
    subject: 'Bitte senden Sie uns Unterlagen',
    result_one: 'Bitte senden Sie uns noch eine Unterlage.',
    result_other: 'Bitte senden Sie uns noch {{words}} Unterlagen.',
    until_one: 'Bitte senden Sie uns bis zum {{until}} noch eine Unterlage.',
    until_other: 'Bitte senden Sie uns bis zum {{until}} noch {{words}} Unterlagen.',
    next: 'Nennen Sie bitte das Aktenzeichen {{number}}, wenn Sie uns die Unterlagen senden. Solange sie fehlen, können wir Ihren Antrag nicht vollständig prüfen.',
    help: 'Haben Sie eine Unterlage nicht, oder bekommen Sie sie nicht rechtzeitig? Schreiben Sie uns, dann prüfen wir mit Ihnen, was stattdessen möglich ist.',
  },
  information_request: {
    subject: 'Wir brauchen noch Angaben von Ihnen',
    result_one: 'Bitte ergänzen Sie bis zum {{until}} eine Angabe zu Ihrem Antrag.',
    result_other: 'Bitte ergänzen Sie bis zum {{until}} {{words}} Angaben zu Ihrem Antrag.',
    unnamed: 'Bitte ergänzen Sie die Angaben zu Ihrem Antrag.',
    suspends: 'In dieser Zeit ruht die Frist für unsere Entscheidung (Hemmung der Frist, {{cite}}).',
    next: 'Antworten Sie uns bis zum {{until}} und nennen Sie dabei das Aktenzeichen {{number}}. Antworten Sie nicht, entscheiden wir nach dem, was uns vorliegt. Brauchen Sie mehr Zeit, schreiben Sie uns vor diesem Tag.',
  },
  cooperation_warning: {
    subject: 'Bitte wirken Sie an Ihrem Verfahren mit',
    result:
      'Wir brauchen Ihre Mitwirkung; ohne sie können wir das Verfahren beenden, ohne Ihre Qualifikation zu prüfen.',
    next: 'Holen Sie bitte bis zum {{until}} nach, worum wir Sie gebeten haben. Geht bis dahin nichts ein, können wir das Verfahren beenden. Brauchen Sie mehr Zeit, schreiben Sie uns vor diesem Tag.',
  },
  consequences: {
    subject: 'Was Ihre Entscheidung für das Verfahren bedeutet',
    result: 'Bitte lesen Sie, welche Folgen Ihre Entscheidung hat, bevor Sie sie treffen.',
    waiver:
      'Sie können auf die Prüfung der Gleichwertigkeit verzichten. Der Verzicht ist endgültig: Ihre Ausbildung und Ihre Erfahrung werden dann nicht mehr verglichen, und die Maßnahme, die Sie absolvieren, hat den vollen Umfang.',
    alternative_reference:
      'Wir können Ihre Qualifikation mit einem anderen Beruf vergleichen als dem, den Sie beantragt haben. Stimmen Sie zu, entscheiden wir nur noch über diesen anderen Beruf.',
    partial_access:
      'Sie können einen teilweisen Zugang zum Beruf beantragen. Sie dürfen dann nur die Tätigkeiten ausüben, die der Bescheid nennt, und führen die Berufsbezeichnung Ihres Herkunftsstaats.',
  },
  hearing: {
    subject: 'Sie können sich äußern, bevor wir entscheiden (Anhörung)',
    result:
      'Wir wollen über Ihren Antrag entscheiden; vorher können Sie uns sagen, was aus Ihrer Sicht dagegen spricht.',
    intended: {
      full: 'Wir beabsichtigen, die volle Gleichwertigkeit festzustellen.',
      partial: 'Wir beabsichtigen, die Gleichwertigkeit nur teilweise festzustellen.',
      measure_required: 'Wir beabsichtigen, die Anerkennung von einer Ausgleichsmaßnahme abhängig zu machen.',
      refused: 'Wir beabsichtigen, Ihren Antrag abzulehnen.',
      statement: 'Wir beabsichtigen, eine Bescheinigung auszustellen.',
      level_recognised: 'Wir beabsichtigen, nur das Niveau Ihrer Qualifikation anzuerkennen.',
      partial_access: 'Wir beabsichtigen, Ihnen nur einen teilweisen Zugang zum Beruf zu gewähren.',
      revocation: 'Wir beabsichtigen, unsere frühere Entscheidung zurückzunehmen oder zu widerrufen.',
      inadmissible: 'Wir beabsichtigen, Ihren Antrag als unzulässig abzulehnen.',
    },
    next: 'Schreiben Sie uns bis zum {{until}} und nennen Sie dabei das Aktenzeichen {{number}}. Äußern Sie sich nicht, entscheiden wir nach dem, was uns vorliegt.',
  },
  extension: {
    subject: 'Unsere Entscheidung dauert länger (Fristverlängerung)',
    result: 'Wir entscheiden bis zum {{to}} statt bis zum {{from}}.',
    unnamed: 'Wir brauchen für unsere Entscheidung mehr Zeit.',
    next: 'Sie müssen nichts tun. Wir schreiben Ihnen, sobald wir entschieden haben oder etwas von Ihnen brauchen.',
  },
  decision: {
    subject: 'Bescheid über Ihren Antrag',
    full: '{{qualification}} ist mit {{reference}} gleichwertig (volle Gleichwertigkeit).',
    partial: '{{qualification}} ist mit {{reference}} zum Teil gleichwertig (teilweise Gleichwertigkeit).',
    measure_required:
      '{{qualification}} unterscheidet sich wesentlich von dem, was verlangt ist; mit einer Maßnahme können Sie das ausgleichen (Ausgleichsmaßnahme).',
    refused: 'Wir lehnen Ihren Antrag ab (Ablehnung).',
    statement: 'Wir haben Ihre Qualifikation bewertet (Zeugnisbewertung).',
    level_recognised: 'Wir erkennen das Niveau Ihrer Qualifikation an (Niveaubescheinigung).',
    partial_access: 'Sie dürfen einen Teil der Tätigkeiten des Berufs ausüben (partieller Zugang).',
    undetermined: 'Wir haben über Ihren Antrag entschieden.',
    order_partial:
      'Die volle Gleichwertigkeit können wir noch nicht feststellen; insoweit lehnen wir Ihren Antrag ab. Was anerkannt ist und was noch fehlt, steht unten.',
    next_full:
      'Bewahren Sie diesen Bescheid gut auf. Sie erhalten dazu eine Urkunde, mit der Sie die Gleichwertigkeit nachweisen können.',
    next_partial:
      'Sie können nachholen, was noch fehlt, zum Beispiel in einem Betrieb oder in einem Lehrgang (Anpassungsqualifizierung). Danach können Sie die volle Gleichwertigkeit neu beantragen. Bewahren Sie diesen Bescheid auf: Er zeigt Betrieben, was Sie können, und Bildungsträgern, was noch fehlt.',
  },
  equivalence: {
    subject: 'Ihre Qualifikation ist gleichwertig',
    result:
      '{{qualification}} ist mit {{reference}} gleichwertig; ob Sie den Beruf ausüben dürfen, entscheiden wir danach gesondert.',
  },
  compensation: {
    subject: 'Bescheid über Ihren Antrag (Ausgleichsmaßnahme)',
    result:
      '{{qualification}} unterscheidet sich wesentlich von dem, was verlangt ist; mit einer Maßnahme können Sie das ausgleichen (Ausgleichsmaßnahme).',
  },
  measure_result: {
    subject: 'Ergebnis Ihrer Ausgleichsmaßnahme',
    result: 'Wir teilen Ihnen das Ergebnis Ihrer Ausgleichsmaßnahme mit.',
    passed: 'Sie haben bestanden: {{title}}.',
    failed: 'Sie haben nicht bestanden: {{title}}.',
  },
  refusal: {
    subject: 'Bescheid über Ihren Antrag (Ablehnung)',
    result: 'Wir lehnen Ihren Antrag ab.',
    not_equivalent: 'Wir lehnen Ihren Antrag ab: {{qualification}} ist mit {{reference}} nicht gleichwertig.',
    next: 'Haben Sie weitere Nachweise, zum Beispiel über Berufserfahrung oder Weiterbildungen, können Sie einen neuen Antrag stellen.',
  },
  inadmissible: {
    subject: 'Bescheid über Ihren Antrag',
    result: 'Wir beenden das Verfahren, ohne Ihre Qualifikation zu prüfen (Ablehnung ohne Prüfung in der Sache).',
    next: 'Fällt der Grund weg, können Sie einen neuen Antrag stellen.',
  },
  remedy_decision: {
    subject: 'Entscheidung über Ihren Rechtsbehelf',
    result: 'Wir haben über Ihren Rechtsbehelf entschieden.',
    dismissed: 'Ihr Rechtsbehelf hat keinen Erfolg. Es bleibt bei der Entscheidung, gegen die er sich richtet.',
    varied: 'Ihr Rechtsbehelf hat Erfolg. An die Stelle der bisherigen Entscheidung tritt eine neue.',
    annulled: 'Ihr Rechtsbehelf hat Erfolg. Die Entscheidung ist aufgehoben.',
    remitted: 'Ihr Rechtsbehelf hat Erfolg. Wir entscheiden neu über Ihren Antrag.',
  },
  certificate: { subject: 'Urkunde' },
  statement: {
    subject: 'Bewertung Ihrer Qualifikation',
    result: 'Wir bescheinigen, wie Ihre Qualifikation einzuordnen ist.',
  },
  confirmation: {
    subject: 'Ihr Antrag gilt als genehmigt',
    result:
      'Die Frist für unsere Entscheidung ist abgelaufen; damit gilt Ihr Antrag als genehmigt (Genehmigungsfiktion).',
    length_subject: 'Die beantragte Dauer Ihrer Maßnahme gilt als genehmigt',
    length_result:
      'Über die beantragte Dauer Ihrer Maßnahme haben wir nicht innerhalb der Frist entschieden; sie gilt damit als genehmigt (Genehmigungsfiktion). Die Maßnahme dauert nun {{length}}.',
  },
};
