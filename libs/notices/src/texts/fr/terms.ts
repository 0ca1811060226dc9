/** What registers and profiles call things, by the German term. */
export const terms: Readonly<Record<string, string>> = {
  // Procedures
  'Gleichwertigkeitsfeststellung, nicht reglementierter Beruf':
    'Constatation de l’équivalence, profession non réglementée',
  'Gleichwertigkeit der Berufsqualifikation, reglementierter Beruf':
    'Équivalence de la qualification professionnelle, profession réglementée',
  'Pflegefachperson, Ausbildung aus EU, EWR oder Schweiz':
    'Infirmier, infirmière, formation acquise dans l’UE, l’EEE ou en Suisse',
  'Pflegefachperson, Ausbildung aus einem Drittstaat': 'Infirmier, infirmière, formation acquise dans un pays tiers',
  'Feststellung der individuellen beruflichen Handlungsfähigkeit (Berufsvalidierung)':
    'Constatation des compétences professionnelles individuelles (validation professionnelle)',
  'Allgemeine Regelung der Anerkennung von Berufsqualifikationen (EU)':
    'Régime général de reconnaissance des qualifications professionnelles (UE)',
  'Bewertung ausländischer Hochschulqualifikationen (Lissabon-Konvention)':
    'Évaluation des qualifications étrangères de l’enseignement supérieur (Convention de Lisbonne)',
  'Beschleunigtes Fachkräfteverfahren': 'Procédure accélérée pour travailleurs qualifiés',
  // Authorities
  'Handwerkskammer Musterstadt (Demonstration)': 'Chambre des métiers de Musterstadt (démonstration)',
  'Landesamt für Gesundheitsberufe (Demonstration)': 'Office du Land pour les professions de santé (démonstration)',
  'Anerkennungsstelle Musterland (Demonstration)': 'Service de reconnaissance du Musterland (démonstration)',
  'Bewertungsstelle für Hochschulabschlüsse (Demonstration)':
    'Service d’évaluation des diplômes de l’enseignement supérieur (démonstration)',
  'Verwaltungsgericht Musterstadt (Demonstration)': 'Tribunal administratif de Musterstadt (démonstration)',
  'Verwaltungsgericht Beispielstadt (Demonstration)': 'Tribunal administratif de Beispielstadt (démonstration)',
  'Verwaltungsgericht Probestadt (Demonstration)': 'Tribunal administratif de Probestadt (démonstration)',
  'Verwaltungsgericht Lehrstadt (Demonstration)': 'Tribunal administratif de Lehrstadt (démonstration)',
  'Abteilung Berufsbildung, Anerkennung': 'Département de la formation professionnelle, reconnaissance',
  'Referat Anerkennung': 'Service de la reconnaissance',
  'Referat Berufsqualifikationen': 'Service des qualifications professionnelles',
  'Referat Zeugnisbewertung': 'Service d’évaluation des diplômes',
  // References
  'Elektroniker/in, Fachrichtung Energie- und Gebäudetechnik':
    'Électricien (Elektroniker/in), spécialité énergie et technique du bâtiment',
  'Hochbaufacharbeiter/in, Schwerpunkt Maurerarbeiten':
    'Ouvrier qualifié du gros œuvre (Hochbaufacharbeiter/in), spécialité maçonnerie',
  'Maurer/in': 'Maçon (Maurer/in)',
  'Pflegefachfrau / Pflegefachmann': 'Infirmière, infirmier (Pflegefachfrau / Pflegefachmann)',
  // Documents
  'Tabellarische Aufstellung der Ausbildungsgänge und Erwerbstätigkeiten, auf Deutsch':
    'Tableau des formations et des emplois, en allemand',
  Identitätsnachweis: 'Justificatif d’identité',
  'Im Ausland erworbene Ausbildungsnachweise': 'Titres de formation acquis à l’étranger',
  'Deutsche Übersetzung der Ausbildungsnachweise (öffentlich bestellt oder beeidigt)':
    'Traduction allemande des titres de formation par un traducteur assermenté',
  'Nachweise über einschlägige Berufserfahrung oder sonstige Befähigungsnachweise':
    'Justificatifs d’une expérience professionnelle pertinente ou autres attestations de compétences',
  'Deutsche Übersetzung der Nachweise über Berufserfahrung (öffentlich bestellt oder beeidigt)':
    'Traduction allemande des justificatifs d’expérience professionnelle par un traducteur assermenté',
  'Erklärung, dass noch kein Antrag auf Feststellung der Gleichwertigkeit gestellt wurde':
    'Déclaration qu’aucune demande de constatation de l’équivalence n’a encore été présentée',
  'Nachweis der Absicht, in Deutschland im Beruf zu arbeiten':
    'Justificatif de l’intention d’exercer la profession en Allemagne',
  'Bescheinigung über die Berechtigung zur Berufsausübung im Ausbildungsstaat':
    'Attestation du droit d’exercer la profession dans l’État de formation',
  'Deutsche Übersetzung der Bescheinigung über die Berechtigung zur Berufsausübung':
    'Traduction allemande de l’attestation du droit d’exercer la profession',
  'Tabellarische Aufstellung der Ausbildungsgänge und der Erwerbstätigkeit, auf Deutsch':
    'Tableau des formations et de l’activité professionnelle, en allemand',
  'Bescheinigung über die Berufsqualifikation und Ausbildungsnachweise':
    'Attestation de la qualification professionnelle et titres de formation',
  'Nachweise über Berufserfahrung oder durch lebenslanges Lernen erworbene Kenntnisse und Fähigkeiten':
    'Justificatifs d’expérience professionnelle ou de connaissances et aptitudes acquises par l’apprentissage tout au long de la vie',
  'Bescheinigung über die Übereinstimmung der Ausbildung mit den Mindestanforderungen':
    'Attestation de la conformité de la formation aux exigences minimales',
  'Bescheinigung über drei Jahre ununterbrochene Berufsausübung in den letzten fünf Jahren':
    'Attestation de trois années d’exercice ininterrompu au cours des cinq dernières années',
  'Nachweis über die Kenntnisse der deutschen Sprache': 'Justificatif de la connaissance de la langue allemande',
  'Identitätsnachweis, auch zum Alter': 'Justificatif d’identité et d’âge',
  'Nachweise über die Tätigkeit im Referenzberuf': 'Justificatifs de l’activité dans la profession de référence',
  'Darstellung der erworbenen beruflichen Handlungsfähigkeit': 'Description des compétences professionnelles acquises',
  'Arbeitsergebnisse der letzten zwei Jahre': 'Résultats du travail des deux dernières années',
  'Nachweis der Behinderung': 'Justificatif du handicap',
  'Nachweis der Staatsangehörigkeit': 'Preuve de la nationalité',
  'Befähigungs- oder Ausbildungsnachweis, der zur Aufnahme des Berufs berechtigt':
    'Attestation de compétences ou titre de formation donnant accès à la profession',
  'Bescheinigung über die Berufserfahrung': 'Attestation de l’expérience professionnelle',
  'Nachweis der Zuverlässigkeit, oder dass keine Insolvenz vorliegt':
    'Preuve de l’honorabilité ou de l’absence de faillite',
  'Bescheinigung der körperlichen und geistigen Gesundheit': 'Attestation de santé physique et psychique',
  'Nachweis der finanziellen Leistungsfähigkeit oder einer Versicherung':
    'Preuve de la capacité financière ou d’une assurance',
  'Nachweis, dass keine Vorstrafen vorliegen': 'Preuve de l’absence de condamnations pénales',
  Abschlusszeugnis: 'Diplôme',
  'Fächer- und Notenübersicht, Diploma Supplement': 'Relevé des matières et des notes, supplément au diplôme',
  'Übersetzung des Abschlusszeugnisses': 'Traduction du diplôme',
  'Hintergrundpapier über den Bildungsweg': 'Document de contexte sur le parcours de formation',
  // Conditions of eligibility
  'Im Ausland wurde ein Ausbildungsnachweis erworben': 'Un titre de formation a été acquis à l’étranger',
  'Die Ausbildung ist durch Rechts- oder Verwaltungsvorschriften geregelt':
    'La formation est régie par des dispositions législatives ou administratives',
  'Die Absicht, in Deutschland im Beruf zu arbeiten, ist dargelegt':
    'L’intention d’exercer la profession en Allemagne est établie',
  'Die Gleichwertigkeit ist nicht bereits anderweitig festgestellt':
    'L’équivalence n’a pas déjà été constatée par ailleurs',
  'Die Ausbildung ist abgeschlossen und wurde in EU, EWR oder der Schweiz erworben oder dort anerkannt':
    'La formation est achevée et a été acquise ou reconnue dans l’UE, l’EEE ou en Suisse',
  'Die Ausbildung ist abgeschlossen und wurde außerhalb von EU, EWR und Schweiz erworben':
    'La formation est achevée et a été acquise hors de l’UE, de l’EEE et de la Suisse',
  'Wohnsitz in Deutschland, oder mindestens die Hälfte der notwendigen Berufstätigkeit im Inland':
    'Domicile en Allemagne, ou au moins la moitié de l’activité professionnelle requise exercée en Allemagne',
  'Kein Berufsabschluss im Referenzberuf und keine Gleichwertigkeit nach dem BQFG':
    'Pas de diplôme dans la profession de référence et pas d’équivalence selon le BQFG',
  'Kein Berufsausbildungsverhältnis im Referenzberuf':
    'Pas de contrat de formation professionnelle dans la profession de référence',
  'Das 25. Lebensjahr ist vollendet': 'Âge de 25 ans révolus',
  'Mindestens das Eineinhalbfache der Ausbildungsdauer im Referenzberuf tätig gewesen':
    'Activité dans la profession de référence pendant au moins une fois et demie la durée de la formation',
  'Eine überwiegend oder vollständig vergleichbare Handlungsfähigkeit ist glaubhaft gemacht':
    'Des compétences comparables pour l’essentiel ou entièrement sont rendues vraisemblables',
  'Staatsangehörigkeit von EU, EWR oder Schweiz, oder gleichgestellt':
    'Nationalité d’un État de l’UE, de l’EEE ou de la Suisse, ou statut assimilé',
  'Der Ausbildungsnachweis stammt aus EU, EWR oder der Schweiz, oder ist gleichgestellt':
    'Le titre de formation provient de l’UE, de l’EEE ou de la Suisse, ou lui est assimilé',
  'Der Nachweis eröffnet im Herkunftsstaat den Beruf oder, wo er dort nicht reglementiert ist, liegt ein Jahr Vollzeitausübung in den letzten zehn Jahren vor':
    'Le titre donne accès à la profession dans l’État d’origine ou, si elle n’y est pas réglementée, la profession y a été exercée à temps plein pendant un an au cours des dix dernières années',
  'Eine Qualifikation einer Vertragspartei, oder Flucht oder Vertreibung':
    'Une qualification délivrée dans une partie à la convention, ou situation de réfugié ou de personne déplacée',
  // Measures
  Anpassungslehrgang: 'Stage d’adaptation (Anpassungslehrgang)',
  Eignungsprüfung: 'Épreuve d’aptitude (Eignungsprüfung)',
  Kenntnisprüfung: 'Épreuve de connaissances (Kenntnisprüfung)',
  'Kenntnisprüfung als anwendungsorientierte Parcoursprüfung':
    'Épreuve de connaissances sous forme de parcours pratique (Parcoursprüfung)',
  'Station 1': 'Poste 1',
  'Station 2': 'Poste 2',
  'Station 3': 'Poste 3',
  'Station 4': 'Poste 4',
  'Station 5': 'Poste 5',
  // Effects
  'Der ausländische Ausbildungsnachweis steht dem entsprechenden deutschen Prüfungszeugnis gleich.':
    'Le titre de formation étranger produit les mêmes effets que le certificat d’examen allemand correspondant.',
  'Die volle Gleichwertigkeit ist nicht festgestellt. Vorhandene Qualifikationen und wesentliche Unterschiede sind festgehalten; nach einer Anpassungsqualifizierung ist ein neuer Antrag möglich.':
    'L’équivalence complète n’est pas constatée. Les qualifications existantes et les différences substantielles sont consignées ; une nouvelle demande est possible après une formation d’adaptation.',
  'Die Gleichwertigkeit wird nicht festgestellt.': 'L’équivalence n’est pas constatée.',
  'Der ausländische Ausbildungsnachweis gilt als gleichwertig mit dem entsprechenden inländischen Ausbildungsnachweis.':
    'Le titre de formation étranger est réputé équivalent au titre de formation national correspondant.',
  'Vorhandene Berufsqualifikationen und wesentliche Unterschiede sind festgestellt, ebenso die Maßnahmen, mit denen sie ausgeglichen werden können.':
    'Les qualifications professionnelles existantes et les différences substantielles sont constatées, ainsi que les mesures permettant de les compenser.',
  'Die Voraussetzung der Ausbildung gilt als erfüllt. Die Erlaubnis wird erteilt, wenn auch Zuverlässigkeit, gesundheitliche Eignung und Sprachkenntnisse vorliegen.':
    'La condition de formation est réputée remplie. L’autorisation est délivrée lorsque l’honorabilité, l’aptitude de santé et les connaissances linguistiques sont également établies.',
  'Es bestehen wesentliche Unterschiede. Sie sind durch einen Anpassungslehrgang oder eine Eignungsprüfung auszugleichen, die sich auf diese Unterschiede erstrecken.':
    'Il existe des différences substantielles. Elles sont à compenser par un stage d’adaptation ou une épreuve d’aptitude portant sur ces différences.',
  'Die Erlaubnis beschränkt sich auf die Tätigkeiten, für die eine Qualifikation nachgewiesen ist, unter der Berufsbezeichnung des Herkunftsstaats mit dessen Namen und der Angabe der Tätigkeit.':
    'L’autorisation se limite aux activités pour lesquelles une qualification est prouvée, sous le titre professionnel de l’État d’origine, avec le nom de cet État et l’indication de l’activité.',
  'Die Erlaubnis wird nicht erteilt.': 'L’autorisation n’est pas délivrée.',
  'Der Ausbildungsstand ist gleichwertig oder ein gleichwertiger Kenntnisstand ist nachgewiesen. Die Erlaubnis wird erteilt, wenn auch Zuverlässigkeit, gesundheitliche Eignung und Sprachkenntnisse vorliegen.':
    'Le niveau de formation est équivalent ou un niveau de connaissances équivalent est prouvé. L’autorisation est délivrée lorsque l’honorabilité, l’aptitude de santé et les connaissances linguistiques sont également établies.',
  'Es bestehen wesentliche Unterschiede, oder die Prüfung der Gleichwertigkeit unterbleibt. Ein gleichwertiger Kenntnisstand ist durch eine Kenntnisprüfung oder einen Anpassungslehrgang nachzuweisen.':
    'Il existe des différences substantielles, ou l’examen de l’équivalence n’a pas lieu. Un niveau de connaissances équivalent est à prouver par une épreuve de connaissances ou un stage d’adaptation.',
  'Die individuelle berufliche Handlungsfähigkeit ist mit der für die Ausübung des Referenzberufs erforderlichen vollständig vergleichbar. Darüber wird ein Zeugnis ausgestellt.':
    'Les compétences professionnelles individuelles sont entièrement comparables à celles que requiert l’exercice de la profession de référence. Un certificat est délivré à cet effet.',
  'Der Bescheid weist aus, welche Fertigkeiten, Kenntnisse und Fähigkeiten gezeigt und welche nicht gezeigt wurden. Innerhalb von fünf Jahren ist einmal ein Ergänzungsverfahren möglich.':
    'La décision indique quelles aptitudes, connaissances et compétences ont été démontrées et lesquelles ne l’ont pas été. Une procédure complémentaire est possible une fois dans un délai de cinq ans.',
  'Die beantragte Vergleichbarkeit wird nicht festgestellt. Ein erneuter Antrag ist frühestens nach zwölf Monaten und nur auf neue Tatsachen möglich.':
    'La comparabilité demandée n’est pas constatée. Une nouvelle demande n’est possible qu’après douze mois et sur la base de faits nouveaux.',
  'Der Beruf darf im Aufnahmestaat unter denselben Voraussetzungen wie von Inländern aufgenommen und ausgeübt werden.':
    'La profession peut être entreprise et exercée dans l’État d’accueil dans les mêmes conditions que par ses ressortissants.',
  'Die Anerkennung setzt einen Anpassungslehrgang oder eine Eignungsprüfung voraus.':
    'La reconnaissance est subordonnée à un stage d’adaptation ou à une épreuve d’aptitude.',
  'Der Zugang beschränkt sich auf die Tätigkeit, für die eine Qualifikation nachgewiesen ist, unter der Berufsbezeichnung des Herkunftsstaats.':
    'L’accès se limite à l’activité pour laquelle une qualification est prouvée, sous le titre professionnel de l’État d’origine.',
  'Die Anerkennung wird abgelehnt.': 'La reconnaissance est refusée.',
  'Die Qualifikation ist für den genannten Zweck anerkannt: Zugang zu weiterem Studium, Führung des akademischen Titels nach dem Recht des Landes; sie kann den Zugang zum Arbeitsmarkt erleichtern.':
    'La qualification est reconnue aux fins indiquées : accès à la poursuite d’études, port du titre académique selon le droit du pays ; elle peut faciliter l’accès au marché du travail.',
  'Studienzeiten und Leistungen sind anerkannt, soweit keine wesentlichen Unterschiede bestehen.':
    'Les périodes et prestations d’études sont reconnues dans la mesure où il n’existe pas de différences substantielles.',
  'Die Qualifikation entspricht dem genannten Niveau; über Fach und Zweck ist nicht entschieden.':
    'La qualification correspond au niveau indiqué ; il n’est pas statué sur la discipline ni sur la finalité.',
  'Sie ist eine Auskunft und keine Entscheidung über eine Anerkennung.':
    'Il s’agit d’un renseignement et non d’une décision de reconnaissance.',
  'Die Anerkennung für den genannten Zweck wird abgelehnt.': 'La reconnaissance aux fins indiquées est refusée.',
  // Grounds
  'Es liegt kein im Ausland erworbener Ausbildungsnachweis vor':
    'Il n’existe pas de titre de formation acquis à l’étranger',
  'Die Ausbildung ist nicht durch Rechts- oder Verwaltungsvorschriften geregelt':
    'La formation n’est pas régie par des dispositions législatives ou administratives',
  'Der Ausbildungsnachweis befähigt nicht zu vergleichbaren beruflichen Tätigkeiten':
    'Le titre de formation ne qualifie pas pour des activités professionnelles comparables',
  'Zweifel an Echtheit oder Richtigkeit der Unterlagen sind nicht ausgeräumt':
    'Les doutes sur l’authenticité ou l’exactitude des pièces ne sont pas levés',
  'Der Sachverhalt war mangels Mitwirkung nicht aufzuklären':
    'Faute de coopération, les faits n’ont pas pu être établis',
  'Die Gleichwertigkeit ist bereits anderweitig festgestellt': 'L’équivalence est déjà constatée par ailleurs',
  'Die Berufsausübung ist im Ausbildungsstaat nicht gestattet, aus Gründen, die auch der Ausübung im Inland entgegenstehen':
    'L’exercice de la profession n’est pas autorisé dans l’État de formation, pour des motifs qui s’opposent aussi à l’exercice en Allemagne',
  'Die Ausgleichsmaßnahme wurde nicht erfolgreich abgeschlossen':
    'La mesure de compensation n’a pas été achevée avec succès',
  'Es liegt keine abgeschlossene Ausbildung in dem Beruf vor':
    'Il n’existe pas de formation achevée dans la profession',
  'Bulgarischer Befähigungsnachweis „фелдшер“ („Feldscher“)': 'Titre bulgare « фелдшер » (feldscher)',
  'Die Voraussetzungen der partiellen Berufsausübung liegen nicht vor':
    'Les conditions de l’exercice partiel de la profession ne sont pas réunies',
  'Anpassungslehrgang oder Eignungsprüfung wurden endgültig nicht bestanden':
    'Le stage d’adaptation ou l’épreuve d’aptitude n’a définitivement pas été réussi',
  'Zuverlässigkeit, gesundheitliche Eignung oder Sprachkenntnisse fehlen':
    'L’honorabilité, l’aptitude de santé ou les connaissances linguistiques font défaut',
  'Kenntnisprüfung oder Anpassungslehrgang wurden endgültig nicht bestanden':
    'L’épreuve de connaissances ou le stage d’adaptation n’a définitivement pas été réussi',
  'Die gezeigte Handlungsfähigkeit ist nicht überwiegend vergleichbar':
    'Les compétences démontrées ne sont pas comparables pour l’essentiel',
  'Die vollständige Vergleichbarkeit wurde im Ergänzungsverfahren nicht erreicht':
    'La comparabilité complète n’a pas été atteinte dans la procédure complémentaire',
  'Die Aufgaben wurden nicht bearbeitet': 'Les tâches n’ont pas été traitées',
  'Die Richtlinie ist auf die Person oder den Nachweis nicht anwendbar':
    'La directive ne s’applique pas à la personne ou au titre',
  'Der Nachweis eröffnet den Beruf im Herkunftsstaat nicht, und die Berufspraxis fehlt':
    'Le titre ne donne pas accès à la profession dans l’État d’origine, et la pratique professionnelle fait défaut',
  'Nachweis auf dem Niveau a, verlangt ist das Niveau e': 'Titre de niveau a, alors que le niveau e est exigé',
  'Zweifel an der Echtheit der Nachweise sind nicht ausgeräumt':
    'Les doutes sur l’authenticité des titres ne sont pas levés',
  'Ein zwingender Grund des Allgemeininteresses steht dem partiellen Zugang entgegen':
    'Une raison impérieuse d’intérêt général s’oppose à l’accès partiel',
  'Ein wesentlicher Unterschied ist nachgewiesen': 'Une différence substantielle est prouvée',
  'Hochschule oder Studiengang gehören nicht zum Bildungssystem einer Vertragspartei':
    'L’établissement ou le programme n’appartient pas au système éducatif d’une partie à la convention',
  'Die Nachweise sind nicht echt': 'Les titres ne sont pas authentiques',
  'Die Qualifikation wurde nicht verliehen': 'La qualification n’a pas été délivrée',
  'Die Gleichwertigkeit ist nur mit unangemessenem Aufwand festzustellen, weil Unterlagen aus Gründen fehlen, die nicht in der Person liegen':
    'L’équivalence ne peut être constatée qu’au prix d’efforts disproportionnés, parce que des pièces manquent pour des raisons indépendantes de la personne',
  // Remedies
  Widerspruch: 'Réclamation',
  'Klage vor dem Verwaltungsgericht': 'Recours devant le tribunal administratif',
  Untätigkeitsklage: 'Recours en carence',
  Verwaltungsrechtsbehelf: 'Recours administratif',
  'Gerichtlicher Rechtsbehelf': 'Recours juridictionnel',
  'Rechtsbehelf gegen das Ausbleiben einer Entscheidung': 'Recours contre l’absence de décision',
  Klage: 'Recours devant un tribunal',
};
