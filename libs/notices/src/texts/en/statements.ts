/** What a notice states, filled from the case where the writer gives no words. */
export const statements = {
  heading: {
    deadline: 'When we will decide',
    missing: 'Which documents are missing',
    level: 'Which level is required',
    existing: 'What is recognised (existing qualifications)',
    differences: 'What is still missing (substantial differences)',
    offset: 'What your further evidence makes up for',
    measures: 'How you can make up for what is missing',
    effect: 'What this decision does',
    purpose: 'What this letter is for',
    disclaimer: 'Please note',
    verification: 'How to check this document',
    remedy: 'If you do not agree (Rechtsbehelfsbelehrung)',
  },
  receipt_date: 'We received your application on {{on}}.',
  decision_deadline: 'We have {{length}} to decide (the decision period, {{cite}}). The period ends on {{due}}.',
  decision_deadline_not_begun:
    'We have {{length}} to decide (the decision period, {{cite}}). The period has not begun yet.',
  start_conditions:
    'The period begins only once we have received all the documents required, complete (start of the period, {{cite}}).',
  start_conditions_met:
    'The period began when we had received all the documents required, complete (start of the period, {{cite}}).',
  missing_documents: 'We still need:',
  missing_documents_until: 'Please send us by {{until}}:',
  missing_documents_none: 'At first sight nothing is missing.',
  existing_qualifications:
    'With your qualification “{{title}}”, your professional experience and your further evidence you have shown these parts:',
  existing_qualifications_untitled: 'With your evidence you have shown these parts:',
  existing_qualifications_alone: 'You have submitted the qualification “{{title}}”.',
  existing_qualifications_none: 'We have taken into account all the evidence that you submitted.',
  existing_qualifications_uncredited: 'No part of it can be credited.',
  substantial_differences_one:
    'In one part that is essential for the profession your qualification differs from what is required:',
  substantial_differences_other:
    'In {{words}} parts that are essential for the profession your qualification differs from what is required:',
  substantial_differences_none: 'There are no substantial differences.',
  difference_reasons: 'These differences are substantial for the following reasons:',
  offset_reasons:
    'We have examined your professional experience and your further evidence. What they make up for is credited above; they do not make up for more.',
  level_required: 'Level {{level}} is required.',
  level_required_none: 'No level is assigned to the qualification required.',
  level_held: 'Your qualification is at level {{level}}.',
  level_held_none: 'No level is assigned to your qualification.',
  measures: 'You have these possibilities:',
  measure: '{{title}}, at most {{length}}',
  choice_applicant: 'You choose which of them you take (right to choose).',
  choice_authority: 'We decide which of them you can take.',
  cited: '{{text}} ({{cite}}).',
  fee: 'The procedure costs {{amount}} (fee).',
  fee_range: 'The procedure costs between {{amount}} and {{most}}, depending on the effort (fee).',
  fee_none: 'The procedure costs you nothing (no fee).',
  fee_elsewhere: 'In addition another authority charges {{amount}}.',
  purpose: 'This letter describes your foreign qualification and says what it corresponds to.',
  disclaimer:
    'This letter assesses your qualification. It does not of itself entitle you to practise a profession for which a licence is needed (regulated profession).',
  remedy_objection:
    'You can file an objection ({{term}}) against this decision {{within}} of its notification ({{cite}}), with:',
  remedy_court:
    'You can bring an action ({{term}}) against this decision {{within}} of its notification ({{cite}}), before:',
  remedy_complaint:
    'You can file a complaint ({{term}}) against this decision {{within}} of its notification ({{cite}}), with:',
  remedy_in_time: 'Only what arrives there before the period ends is in time.',
  table: {
    id: 'No.',
    unit: 'Part',
    required: 'Required',
    required_in: 'Required ({{unit}})',
    credited: 'Credited',
    credited_in: 'Credited ({{unit}})',
    why: 'Why',
    unit_weeks: 'weeks',
    unit_hours: 'hours',
    unit_credits: 'credits',
  },
};
