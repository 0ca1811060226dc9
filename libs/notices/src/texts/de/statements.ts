/** What a notice states, filled from the case where the writer gives no words. */
export const statements = {
  heading: {
    deadline: 'Bis wann wir entscheiden',
    missing: 'Welche Unterlagen fehlen',
    level: 'Welches Niveau verlangt ist',
    existing: 'Was anerkannt ist (vorhandene Qualifikationen)',
    differences: 'Was noch fehlt (wesentliche Unterschiede)',
    offset: 'Was Ihre weiteren Nachweise ausgleichen',
    measures: 'Wie Sie ausgleichen können, was fehlt',
    effect: 'Was dieser Bescheid bewirkt',
    purpose: 'Wozu dieses Schreiben dient',
    disclaimer: 'Bitte beachten Sie',
    verification: 'Wie man dieses Dokument prüft',
    remedy: 'Wenn Sie nicht einverstanden sind (Rechtsbehelfsbelehrung)',
  },
  receipt_date: 'Ihr Antrag ist am {{on}} bei uns eingegangen.',
  decision_deadline:
    'Für die Entscheidung haben wir {{length}} Zeit (Entscheidungsfrist, {{cite}}). Die Frist endet am {{due}}.',
  decision_deadline_not_begun:
    'Für die Entscheidung haben wir {{length}} Zeit (Entscheidungsfrist, {{cite}}). Die Frist hat noch nicht begonnen.',
  start_conditions:
    'Die Frist beginnt erst, wenn alle verlangten Unterlagen vollständig bei uns eingegangen sind (Beginn der Frist, {{cite}}).',
  start_conditions_met:
    'Die Frist begann, als alle verlangten Unterlagen vollständig bei uns eingegangen waren (Beginn der Frist, {{cite}}).',
  missing_documents: 'Uns fehlen noch:',
  missing_documents_until: 'Bitte senden Sie uns bis zum {{until}}:',
  missing_documents_none: 'Nach erster Durchsicht fehlt nichts.',
  existing_qualifications:
    'Mit Ihrem Abschluss „{{title}}“, Ihrer Berufserfahrung und Ihren weiteren Nachweisen haben Sie diese Teile nachgewiesen:',
  existing_qualifications_untitled: 'Mit Ihren Nachweisen haben Sie diese Teile nachgewiesen:',
  existing_qualifications_alone: 'Vorgelegt haben Sie den Abschluss „{{title}}“.',
  existing_qualifications_none: 'Wir haben alle Nachweise berücksichtigt, die Sie vorgelegt haben.',
  existing_qualifications_uncredited: 'Angerechnet werden kann davon kein Teil.',
  substantial_differences_one:
    'In einem Teil, der für den Beruf wesentlich ist, unterscheidet sich Ihre Qualifikation von dem, was verlangt ist:',
  substantial_differences_other:
    'In {{words}} Teilen, die für den Beruf wesentlich sind, unterscheidet sich Ihre Qualifikation von dem, was verlangt ist:',
  substantial_differences_none: 'Wesentliche Unterschiede bestehen nicht.',
  difference_reasons: 'Diese Unterschiede sind aus folgenden Gründen wesentlich:',
  offset_reasons:
    'Ihre Berufserfahrung und Ihre weiteren Nachweise haben wir geprüft. Was sie ausgleichen, ist oben angerechnet; mehr gleichen sie nicht aus.',
  level_required: 'Verlangt ist das Niveau {{level}}.',
  level_required_none: 'Der verlangten Qualifikation ist kein Niveau zugeordnet.',
  level_held: 'Ihr Abschluss liegt auf dem Niveau {{level}}.',
  level_held_none: 'Ihrem Abschluss ist kein Niveau zugeordnet.',
  measures: 'Dafür gibt es diese Möglichkeiten:',
  measure: '{{title}}, höchstens {{length}}',
  choice_applicant: 'Sie wählen, welche davon Sie nutzen (Wahlrecht).',
  choice_authority: 'Welche davon Sie nutzen können, legen wir fest.',
  cited: '{{text}} ({{cite}}).',
  fee: 'Das Verfahren kostet {{amount}} (Gebühr).',
  fee_range: 'Das Verfahren kostet je nach Aufwand zwischen {{amount}} und {{most}} (Gebühr).',
  fee_none: 'Das Verfahren kostet Sie nichts (keine Gebühr).',
  fee_elsewhere: 'Dazu kommen {{amount}}, die eine andere Behörde erhebt.',
  purpose: 'Dieses Schreiben beschreibt Ihre im Ausland erworbene Qualifikation und ordnet sie ein.',
  disclaimer:
    'Dieses Schreiben bewertet Ihre Qualifikation. Es berechtigt nicht von selbst dazu, einen Beruf auszuüben, für den man eine Erlaubnis braucht (reglementierter Beruf).',
  remedy_objection:
    'Gegen diesen Bescheid können Sie {{within}} nach seiner Bekanntgabe {{title}} einlegen ({{cite}}), und zwar bei:',
  remedy_court:
    'Gegen diesen Bescheid können Sie {{within}} nach seiner Bekanntgabe {{title}} erheben ({{cite}}), und zwar bei:',
  remedy_complaint:
    'Gegen diesen Bescheid können Sie {{within}} nach seiner Bekanntgabe {{title}} einlegen ({{cite}}), und zwar bei:',
  remedy_in_time: 'Rechtzeitig ist nur, was dort eingeht, bevor die Frist abgelaufen ist.',
  table: {
    id: 'Nr.',
    unit: 'Teil',
    required: 'Verlangt',
    required_in: 'Verlangt ({{unit}})',
    credited: 'Angerechnet',
    credited_in: 'Angerechnet ({{unit}})',
    why: 'Warum',
    unit_weeks: 'Wochen',
    unit_hours: 'Stunden',
    unit_credits: 'Punkte',
  },
};
