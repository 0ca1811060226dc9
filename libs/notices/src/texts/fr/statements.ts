/** What a notice states, filled from the case where the writer gives no words. */
export const statements = {
  heading: {
    deadline: 'Quand nous statuerons',
    missing: 'Quelles pièces manquent',
    level: 'Quel niveau est exigé',
    existing: 'Ce qui est reconnu (qualifications existantes)',
    differences: 'Ce qui manque encore (différences substantielles)',
    offset: 'Ce que compensent vos autres justificatifs',
    measures: 'Comment compenser ce qui manque',
    effect: 'Ce que produit cette décision',
    purpose: 'À quoi sert cette lettre',
    disclaimer: 'À noter',
    verification: 'Comment vérifier ce document',
    remedy: 'Si vous n’êtes pas d’accord (Rechtsbehelfsbelehrung)',
  },
  receipt_date: 'Nous avons reçu votre demande le {{on}}.',
  decision_deadline:
    'Nous disposons de {{length}} pour statuer (délai de décision, {{cite}}). Ce délai expire le {{due}}.',
  decision_deadline_not_begun:
    'Nous disposons de {{length}} pour statuer (délai de décision, {{cite}}). Ce délai n’a pas encore commencé à courir.',
  start_conditions:
    'Le délai ne commence à courir que lorsque toutes les pièces exigées nous sont parvenues au complet (début du délai, {{cite}}).',
  start_conditions_met:
    'Le délai a commencé à courir lorsque toutes les pièces exigées nous sont parvenues au complet (début du délai, {{cite}}).',
  missing_documents: 'Il nous manque encore :',
  missing_documents_until: 'Veuillez nous envoyer au plus tard le {{until}} :',
  missing_documents_none: 'À première vue, rien ne manque.',
  existing_qualifications:
    'Par votre diplôme « {{title}} », votre expérience professionnelle et vos autres justificatifs, vous avez prouvé les parties suivantes :',
  existing_qualifications_untitled: 'Par vos justificatifs, vous avez prouvé les parties suivantes :',
  existing_qualifications_alone: 'Vous avez présenté le diplôme « {{title}} ».',
  existing_qualifications_none: 'Nous avons pris en compte tous les justificatifs que vous avez présentés.',
  existing_qualifications_uncredited: 'Aucune partie ne peut en être prise en compte.',
  substantial_differences_one:
    'Dans une partie essentielle pour la profession, votre qualification diffère de ce qui est exigé :',
  substantial_differences_other:
    'Dans {{words}} parties essentielles pour la profession, votre qualification diffère de ce qui est exigé :',
  substantial_differences_none: 'Il n’existe pas de différences substantielles.',
  difference_reasons: 'Ces différences sont substantielles pour les raisons suivantes :',
  offset_reasons:
    'Nous avons examiné votre expérience professionnelle et vos autres justificatifs. Ce qu’ils compensent est pris en compte ci-dessus ; ils ne compensent rien de plus.',
  level_required: 'Le niveau {{level}} est exigé.',
  level_required_none: 'Aucun niveau n’est attribué à la qualification exigée.',
  level_held: 'Votre diplôme se situe au niveau {{level}}.',
  level_held_none: 'Aucun niveau n’est attribué à votre diplôme.',
  measures: 'Vous avez les possibilités suivantes :',
  measure: '{{title}}, {{length}} au maximum',
  choice_applicant: 'Vous choisissez celle que vous suivez (droit de choisir).',
  choice_authority: 'Nous décidons laquelle vous pouvez suivre.',
  cited: '{{text}} ({{cite}}).',
  fee: 'La procédure coûte {{amount}} (frais).',
  fee_range: 'La procédure coûte, selon le travail requis, entre {{amount}} et {{most}} (frais).',
  fee_none: 'La procédure ne vous coûte rien (aucuns frais).',
  fee_elsewhere: 'S’y ajoutent {{amount}} perçus par une autre autorité.',
  purpose: 'La présente lettre décrit votre qualification acquise à l’étranger et indique à quoi elle correspond.',
  disclaimer:
    'La présente lettre évalue votre qualification. Elle ne donne pas à elle seule le droit d’exercer une profession soumise à autorisation (profession réglementée).',
  remedy_objection:
    'Vous pouvez former une réclamation ({{term}}) contre la présente décision {{within}} à compter de sa notification ({{cite}}), auprès de :',
  remedy_court:
    'Vous pouvez introduire un recours juridictionnel ({{term}}) contre la présente décision {{within}} à compter de sa notification ({{cite}}), devant :',
  remedy_complaint:
    'Vous pouvez former un recours ({{term}}) contre la présente décision {{within}} à compter de sa notification ({{cite}}), auprès de :',
  remedy_in_time: 'Seul ce qui y parvient avant l’expiration du délai est présenté à temps.',
  table: {
    id: 'N°',
    unit: 'Partie',
    required: 'Exigé',
    required_in: 'Exigé ({{unit}})',
    credited: 'Reconnu',
    credited_in: 'Reconnu ({{unit}})',
    why: 'Pourquoi',
    unit_weeks: 'semaines',
    unit_hours: 'heures',
    unit_credits: 'crédits',
  },
};
