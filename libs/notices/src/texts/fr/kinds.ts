/** Per kind of notice: what it is about, its result in one sentence, and what happens next. */
export const kinds = {
  qualification: 'Votre qualification « {{title}} »',
  qualification_unnamed: 'Votre qualification',
  reference: '« {{title}} »',
  reference_unnamed: 'la qualification exigée',
  acknowledgement: {
    subject: 'Nous avons reçu votre demande (Empfangsbestätigung)',
    decided_by: 'Nous avons reçu votre demande et nous statuerons au plus tard le {{due}}.',
    missing:
      'Nous avons reçu votre demande ; il manque encore des pièces, et le délai de décision ne commence à courir que lorsque nous les aurons.',
    open: 'Nous avons reçu votre demande et vérifions maintenant si elle est complète.',
    next: 'Vous n’avez rien à faire pour le moment. Nous vous écrirons dès que nous aurons besoin de quelque chose ou que nous aurons statué.',
    next_missing:
      'Envoyez-nous les pièces manquantes en indiquant le numéro de dossier {{number}}. Tant qu’elles manquent, le délai de décision ne peut pas commencer à courir.',
  },
  document_request: {
    subject: 'Veuillez nous envoyer des pièces',
    result_one: 'Veuillez nous envoyer encore une pièce.',
    result_other: 'Veuillez nous envoyer encore {{words}} pièces.',
    until_one: 'Veuillez nous envoyer encore une pièce au plus tard le {{until}}.',
    until_other: 'Veuillez nous envoyer encore {{words}} pièces au plus tard le {{until}}.',
    next: 'Veuillez indiquer le numéro de dossier {{number}} lorsque vous nous envoyez les pièces. Tant qu’elles manquent, nous ne pouvons pas examiner entièrement votre demande.',
    help: 'Vous ne possédez pas une pièce, ou vous ne pouvez pas l’obtenir à temps ? Écrivez-nous : nous chercherons avec vous une autre solution.',
  },
  information_request: {
    subject: 'Nous avons besoin de renseignements supplémentaires',
    result_one: 'Veuillez compléter votre demande par un renseignement au plus tard le {{until}}.',
    result_other: 'Veuillez compléter votre demande par {{words}} renseignements au plus tard le {{until}}.',
    unnamed: 'Veuillez compléter les renseignements de votre demande.',
    suspends: 'Pendant ce temps, le délai de décision est suspendu (Hemmung der Frist, {{cite}}).',
    next: 'Répondez-nous au plus tard le {{until}} en indiquant le numéro de dossier {{number}}. Sans réponse de votre part, nous statuerons sur la base des éléments dont nous disposons. Si vous avez besoin de plus de temps, écrivez-nous avant cette date.',
  },
  cooperation_warning: {
    subject: 'Votre participation à la procédure est nécessaire',
    result:
      'Nous avons besoin de votre coopération ; à défaut, nous pouvons clore la procédure sans examiner votre qualification.',
    next: 'Veuillez faire ce que nous vous avons demandé au plus tard le {{until}}. Si nous n’avons rien reçu à cette date, nous pourrons clore la procédure. Si vous avez besoin de plus de temps, écrivez-nous avant cette date.',
  },
  consequences: {
    subject: 'Ce que votre choix implique pour la procédure',
    result: 'Veuillez lire quelles sont les conséquences de votre choix avant de vous décider.',
    waiver:
      'Vous pouvez renoncer à l’examen de l’équivalence. Cette renonciation est définitive : votre formation et votre expérience ne seront alors plus comparées, et la mesure que vous suivrez aura toute son étendue.',
    alternative_reference:
      'Nous pouvons comparer votre qualification à une autre profession que celle que vous avez demandée. Si vous acceptez, nous ne statuerons plus que sur cette autre profession.',
    partial_access:
      'Vous pouvez demander un accès partiel à la profession. Vous ne pourrez alors exercer que les activités mentionnées dans la décision, et vous porterez le titre professionnel de votre État d’origine.',
  },
  hearing: {
    subject: 'Vous pouvez présenter vos observations avant notre décision (Anhörung)',
    result:
      'Nous entendons statuer sur votre demande ; vous pouvez auparavant nous faire savoir ce qui, selon vous, s’y oppose.',
    intended: {
      full: 'Nous avons l’intention de constater l’équivalence complète.',
      partial: 'Nous avons l’intention de ne constater qu’une équivalence partielle.',
      measure_required: 'Nous avons l’intention de subordonner la reconnaissance à une mesure de compensation.',
      refused: 'Nous avons l’intention de rejeter votre demande.',
      statement: 'Nous avons l’intention de délivrer une attestation.',
      level_recognised: 'Nous avons l’intention de ne reconnaître que le niveau de votre qualification.',
      partial_access: 'Nous avons l’intention de ne vous accorder qu’un accès partiel à la profession.',
      revocation: 'Nous avons l’intention de retirer ou d’abroger notre décision antérieure.',
      inadmissible: 'Nous avons l’intention de rejeter votre demande comme irrecevable.',
    },
    next: 'Écrivez-nous au plus tard le {{until}} en indiquant le numéro de dossier {{number}}. Sans observations de votre part, nous statuerons sur la base des éléments dont nous disposons.',
  },
  extension: {
    subject: 'Notre décision prend plus de temps (Fristverlängerung)',
    result: 'Nous statuerons au plus tard le {{to}} et non le {{from}}.',
    unnamed: 'Nous avons besoin de plus de temps pour statuer.',
    next: 'Vous n’avez rien à faire. Nous vous écrirons dès que nous aurons statué ou que nous aurons besoin de quelque chose.',
  },
  decision: {
    subject: 'Décision relative à votre demande (Bescheid)',
    full: '{{qualification}} est équivalente à {{reference}} (volle Gleichwertigkeit).',
    partial: '{{qualification}} est partiellement équivalente à {{reference}} (teilweise Gleichwertigkeit).',
    measure_required:
      '{{qualification}} diffère substantiellement de ce qui est exigé ; vous pouvez y remédier par une mesure de compensation (Ausgleichsmaßnahme).',
    refused: 'Nous rejetons votre demande (Ablehnung).',
    statement: 'Nous avons évalué votre qualification (Zeugnisbewertung).',
    level_recognised: 'Nous reconnaissons le niveau de votre qualification (Niveaubescheinigung).',
    partial_access: 'Vous pouvez exercer une partie des activités de la profession (partieller Zugang).',
    undetermined: 'Nous avons statué sur votre demande.',
    order_partial:
      'Nous ne pouvons pas encore constater l’équivalence complète ; dans cette mesure, nous rejetons votre demande. Vous trouverez ci-dessous ce qui est reconnu et ce qui manque encore.',
    next_full:
      'Conservez soigneusement cette décision. Vous recevez en outre un certificat qui vous permet de prouver l’équivalence.',
    next_partial:
      'Vous pouvez acquérir ce qui manque encore, par exemple dans une entreprise ou dans un cours (Anpassungsqualifizierung). Vous pourrez ensuite demander de nouveau l’équivalence complète. Conservez cette décision : elle montre aux entreprises ce que vous savez faire et aux organismes de formation ce qui manque encore.',
  },
  equivalence: {
    subject: 'Votre qualification est équivalente',
    result:
      '{{qualification}} est équivalente à {{reference}} ; nous déciderons ensuite séparément si vous pouvez exercer la profession.',
  },
  compensation: {
    subject: 'Décision relative à votre demande (Ausgleichsmaßnahme)',
    result:
      '{{qualification}} diffère substantiellement de ce qui est exigé ; vous pouvez y remédier par une mesure de compensation (Ausgleichsmaßnahme).',
  },
  measure_result: {
    subject: 'Résultat de votre mesure de compensation',
    result: 'Nous vous communiquons le résultat de votre mesure de compensation.',
    passed: 'Vous avez réussi : {{title}}.',
    failed: 'Vous n’avez pas réussi : {{title}}.',
  },
  refusal: {
    subject: 'Décision relative à votre demande (Ablehnung)',
    result: 'Nous rejetons votre demande.',
    not_equivalent: 'Nous rejetons votre demande : {{qualification}} n’est pas équivalente à {{reference}}.',
    next: 'Si vous disposez d’autres justificatifs, par exemple d’une expérience professionnelle ou de formations continues, vous pouvez présenter une nouvelle demande.',
  },
  inadmissible: {
    subject: 'Décision relative à votre demande',
    result: 'Nous mettons fin à la procédure sans examiner votre qualification (Ablehnung ohne Prüfung in der Sache).',
    next: 'Si le motif disparaît, vous pourrez présenter une nouvelle demande.',
  },
  remedy_decision: {
    subject: 'Décision sur votre recours',
    result: 'Nous avons statué sur votre recours (Rechtsbehelf).',
    dismissed: 'Votre recours (Rechtsbehelf) est rejeté. La décision contre laquelle il est dirigé est maintenue.',
    varied: 'Votre recours (Rechtsbehelf) aboutit. Une nouvelle décision remplace la précédente.',
    annulled: 'Votre recours (Rechtsbehelf) aboutit. La décision est annulée.',
    remitted: 'Votre recours (Rechtsbehelf) aboutit. Nous statuerons de nouveau sur votre demande.',
  },
  certificate: { subject: 'Certificat' },
  statement: {
    subject: 'Évaluation de votre qualification',
    result: 'Nous attestons à quoi correspond votre qualification.',
  },
  confirmation: {
    subject: 'Votre demande est réputée acceptée',
    result:
      'Le délai dont nous disposions pour statuer a expiré ; votre demande est donc réputée acceptée (Genehmigungsfiktion).',
    length_subject: 'La durée demandée pour votre mesure est réputée approuvée',
    length_result:
      'Nous n’avons pas statué dans le délai sur la durée demandée pour votre mesure ; elle est donc réputée approuvée (Genehmigungsfiktion). La mesure dure désormais {{length}}.',
  },
};
