/** What registers and profiles call things, by the German term. */
export const terms: Readonly<Record<string, string>> = {
  // Procedures
  'Gleichwertigkeitsfeststellung, nicht reglementierter Beruf':
    'Declaração de equivalência, profissão não regulamentada',
  'Gleichwertigkeit der Berufsqualifikation, reglementierter Beruf':
    'Equivalência da qualificação profissional, profissão regulamentada',
  'Pflegefachperson, Ausbildung aus EU, EWR oder Schweiz': 'Enfermagem, formação obtida na UE, no EEE ou na Suíça',
  'Pflegefachperson, Ausbildung aus einem Drittstaat': 'Enfermagem, formação obtida num país terceiro',
  'Feststellung der individuellen beruflichen Handlungsfähigkeit (Berufsvalidierung)':
    'Declaração da competência profissional individual (validação profissional)',
  'Allgemeine Regelung der Anerkennung von Berufsqualifikationen (EU)':
    'Regime geral de reconhecimento das qualificações profissionais (UE)',
  'Bewertung ausländischer Hochschulqualifikationen (Lissabon-Konvention)':
    'Avaliação de qualificações estrangeiras do ensino superior (Convenção de Lisboa)',
  'Beschleunigtes Fachkräfteverfahren': 'Procedimento acelerado para trabalhadores qualificados',
  // Authorities
  'Handwerkskammer Musterstadt (Demonstration)': 'Câmara dos Ofícios de Musterstadt (demonstração)',
  'Landesamt für Gesundheitsberufe (Demonstration)': 'Serviço do Land para as Profissões de Saúde (demonstração)',
  'Anerkennungsstelle Musterland (Demonstration)': 'Serviço de Reconhecimento de Musterland (demonstração)',
  'Bewertungsstelle für Hochschulabschlüsse (Demonstration)':
    'Serviço de Avaliação de Diplomas do Ensino Superior (demonstração)',
  'Verwaltungsgericht Musterstadt (Demonstration)': 'Tribunal administrativo de Musterstadt (demonstração)',
  'Verwaltungsgericht Beispielstadt (Demonstration)': 'Tribunal administrativo de Beispielstadt (demonstração)',
  'Verwaltungsgericht Probestadt (Demonstration)': 'Tribunal administrativo de Probestadt (demonstração)',
  'Verwaltungsgericht Lehrstadt (Demonstration)': 'Tribunal administrativo de Lehrstadt (demonstração)',
  'Abteilung Berufsbildung, Anerkennung': 'Departamento de formação profissional, reconhecimento',
  'Referat Anerkennung': 'Serviço de reconhecimento',
  'Referat Berufsqualifikationen': 'Serviço de qualificações profissionais',
  'Referat Zeugnisbewertung': 'Serviço de avaliação de diplomas',
  // References
  'Elektroniker/in, Fachrichtung Energie- und Gebäudetechnik':
    'Eletricista (Elektroniker/in), especialidade energia e técnica de edifícios',
  'Hochbaufacharbeiter/in, Schwerpunkt Maurerarbeiten':
    'Operário qualificado da construção (Hochbaufacharbeiter/in), especialidade alvenaria',
  'Maurer/in': 'Pedreiro (Maurer/in)',
  'Pflegefachfrau / Pflegefachmann': 'Enfermeira, enfermeiro (Pflegefachfrau / Pflegefachmann)',
  // Documents
  'Tabellarische Aufstellung der Ausbildungsgänge und Erwerbstätigkeiten, auf Deutsch':
    'Quadro das formações e das atividades profissionais, em alemão',
  Identitätsnachweis: 'Comprovativo de identidade',
  'Im Ausland erworbene Ausbildungsnachweise': 'Títulos de formação obtidos no estrangeiro',
  'Deutsche Übersetzung der Ausbildungsnachweise (öffentlich bestellt oder beeidigt)':
    'Tradução alemã dos títulos de formação por tradutor ajuramentado',
  'Nachweise über einschlägige Berufserfahrung oder sonstige Befähigungsnachweise':
    'Comprovativos de experiência profissional relevante ou outros certificados de competência',
  'Deutsche Übersetzung der Nachweise über Berufserfahrung (öffentlich bestellt oder beeidigt)':
    'Tradução alemã dos comprovativos de experiência profissional por tradutor ajuramentado',
  'Erklärung, dass noch kein Antrag auf Feststellung der Gleichwertigkeit gestellt wurde':
    'Declaração de que ainda não foi apresentado nenhum pedido de equivalência',
  'Nachweis der Absicht, in Deutschland im Beruf zu arbeiten':
    'Comprovativo da intenção de exercer a profissão na Alemanha',
  'Bescheinigung über die Berechtigung zur Berufsausübung im Ausbildungsstaat':
    'Certidão do direito de exercer a profissão no Estado de formação',
  'Deutsche Übersetzung der Bescheinigung über die Berechtigung zur Berufsausübung':
    'Tradução alemã da certidão do direito de exercer a profissão',
  'Tabellarische Aufstellung der Ausbildungsgänge und der Erwerbstätigkeit, auf Deutsch':
    'Quadro das formações e da atividade profissional, em alemão',
  'Bescheinigung über die Berufsqualifikation und Ausbildungsnachweise':
    'Certidão da qualificação profissional e títulos de formação',
  'Nachweise über Berufserfahrung oder durch lebenslanges Lernen erworbene Kenntnisse und Fähigkeiten':
    'Comprovativos de experiência profissional ou de conhecimentos e aptidões adquiridos ao longo da vida',
  'Bescheinigung über die Übereinstimmung der Ausbildung mit den Mindestanforderungen':
    'Certidão da conformidade da formação com os requisitos mínimos',
  'Bescheinigung über drei Jahre ununterbrochene Berufsausübung in den letzten fünf Jahren':
    'Certidão de três anos de exercício ininterrupto nos últimos cinco anos',
  'Nachweis über die Kenntnisse der deutschen Sprache': 'Comprovativo de conhecimentos da língua alemã',
  'Identitätsnachweis, auch zum Alter': 'Comprovativo de identidade e de idade',
  'Nachweise über die Tätigkeit im Referenzberuf': 'Comprovativos da atividade na profissão de referência',
  'Darstellung der erworbenen beruflichen Handlungsfähigkeit': 'Descrição da competência profissional adquirida',
  'Arbeitsergebnisse der letzten zwei Jahre': 'Resultados do trabalho dos últimos dois anos',
  'Nachweis der Behinderung': 'Comprovativo da deficiência',
  'Nachweis der Staatsangehörigkeit': 'Prova de nacionalidade',
  'Befähigungs- oder Ausbildungsnachweis, der zur Aufnahme des Berufs berechtigt':
    'Declaração de competência ou título de formação que dá acesso à profissão',
  'Bescheinigung über die Berufserfahrung': 'Certidão da experiência profissional',
  'Nachweis der Zuverlässigkeit, oder dass keine Insolvenz vorliegt':
    'Prova de idoneidade ou de que não existe insolvência',
  'Bescheinigung der körperlichen und geistigen Gesundheit': 'Atestado de saúde física e psíquica',
  'Nachweis der finanziellen Leistungsfähigkeit oder einer Versicherung':
    'Prova da capacidade financeira ou de um seguro',
  'Nachweis, dass keine Vorstrafen vorliegen': 'Prova da ausência de antecedentes criminais',
  Abschlusszeugnis: 'Diploma',
  'Fächer- und Notenübersicht, Diploma Supplement': 'Relação das disciplinas e notas, suplemento ao diploma',
  'Übersetzung des Abschlusszeugnisses': 'Tradução do diploma',
  'Hintergrundpapier über den Bildungsweg': 'Documento informativo sobre o percurso de formação',
  // Conditions of eligibility
  'Im Ausland wurde ein Ausbildungsnachweis erworben': 'Foi obtido um título de formação no estrangeiro',
  'Die Ausbildung ist durch Rechts- oder Verwaltungsvorschriften geregelt':
    'A formação é regulada por disposições legais ou administrativas',
  'Die Absicht, in Deutschland im Beruf zu arbeiten, ist dargelegt':
    'Foi exposta a intenção de exercer a profissão na Alemanha',
  'Die Gleichwertigkeit ist nicht bereits anderweitig festgestellt':
    'A equivalência não foi já declarada por outra via',
  'Die Ausbildung ist abgeschlossen und wurde in EU, EWR oder der Schweiz erworben oder dort anerkannt':
    'A formação está concluída e foi obtida ou reconhecida na UE, no EEE ou na Suíça',
  'Die Ausbildung ist abgeschlossen und wurde außerhalb von EU, EWR und Schweiz erworben':
    'A formação está concluída e foi obtida fora da UE, do EEE e da Suíça',
  'Wohnsitz in Deutschland, oder mindestens die Hälfte der notwendigen Berufstätigkeit im Inland':
    'Residência na Alemanha, ou pelo menos metade da atividade profissional necessária exercida na Alemanha',
  'Kein Berufsabschluss im Referenzberuf und keine Gleichwertigkeit nach dem BQFG':
    'Nenhum diploma na profissão de referência e nenhuma equivalência nos termos da BQFG',
  'Kein Berufsausbildungsverhältnis im Referenzberuf':
    'Nenhuma relação de formação profissional na profissão de referência',
  'Das 25. Lebensjahr ist vollendet': 'Ter completado 25 anos de idade',
  'Mindestens das Eineinhalbfache der Ausbildungsdauer im Referenzberuf tätig gewesen':
    'Ter trabalhado na profissão de referência pelo menos uma vez e meia a duração da respetiva formação',
  'Eine überwiegend oder vollständig vergleichbare Handlungsfähigkeit ist glaubhaft gemacht':
    'Foi tornada verosímil uma competência comparável na maior parte ou por completo',
  'Staatsangehörigkeit von EU, EWR oder Schweiz, oder gleichgestellt':
    'Nacionalidade da UE, do EEE ou da Suíça, ou situação equiparada',
  'Der Ausbildungsnachweis stammt aus EU, EWR oder der Schweiz, oder ist gleichgestellt':
    'O título de formação provém da UE, do EEE ou da Suíça, ou é equiparado',
  'Der Nachweis eröffnet im Herkunftsstaat den Beruf oder, wo er dort nicht reglementiert ist, liegt ein Jahr Vollzeitausübung in den letzten zehn Jahren vor':
    'O título dá acesso à profissão no Estado de origem ou, se aí não for regulamentada, a profissão foi exercida a tempo inteiro durante um ano nos últimos dez anos',
  'Eine Qualifikation einer Vertragspartei, oder Flucht oder Vertreibung':
    'Uma qualificação de uma parte na convenção, ou situação de refugiado ou deslocado',
  // Measures
  Anpassungslehrgang: 'Estágio de adaptação (Anpassungslehrgang)',
  Eignungsprüfung: 'Prova de aptidão (Eignungsprüfung)',
  Kenntnisprüfung: 'Prova de conhecimentos (Kenntnisprüfung)',
  'Kenntnisprüfung als anwendungsorientierte Parcoursprüfung':
    'Prova de conhecimentos em forma de percurso prático (Parcoursprüfung)',
  'Station 1': 'Estação 1',
  'Station 2': 'Estação 2',
  'Station 3': 'Estação 3',
  'Station 4': 'Estação 4',
  'Station 5': 'Estação 5',
  // Effects
  'Der ausländische Ausbildungsnachweis steht dem entsprechenden deutschen Prüfungszeugnis gleich.':
    'O título de formação estrangeiro produz os mesmos efeitos que o certificado de exame alemão correspondente.',
  'Die volle Gleichwertigkeit ist nicht festgestellt. Vorhandene Qualifikationen und wesentliche Unterschiede sind festgehalten; nach einer Anpassungsqualifizierung ist ein neuer Antrag möglich.':
    'A equivalência total não é declarada. Ficam registadas as qualificações existentes e as diferenças substanciais; após uma formação de adaptação é possível um novo pedido.',
  'Die Gleichwertigkeit wird nicht festgestellt.': 'A equivalência não é declarada.',
  'Der ausländische Ausbildungsnachweis gilt als gleichwertig mit dem entsprechenden inländischen Ausbildungsnachweis.':
    'O título de formação estrangeiro considera-se equivalente ao título de formação nacional correspondente.',
  'Vorhandene Berufsqualifikationen und wesentliche Unterschiede sind festgestellt, ebenso die Maßnahmen, mit denen sie ausgeglichen werden können.':
    'Ficam declaradas as qualificações profissionais existentes e as diferenças substanciais, bem como as medidas com que podem ser compensadas.',
  'Die Voraussetzung der Ausbildung gilt als erfüllt. Die Erlaubnis wird erteilt, wenn auch Zuverlässigkeit, gesundheitliche Eignung und Sprachkenntnisse vorliegen.':
    'O requisito de formação considera-se cumprido. A autorização é concedida quando estiverem também comprovados a idoneidade, a aptidão de saúde e os conhecimentos linguísticos.',
  'Es bestehen wesentliche Unterschiede. Sie sind durch einen Anpassungslehrgang oder eine Eignungsprüfung auszugleichen, die sich auf diese Unterschiede erstrecken.':
    'Existem diferenças substanciais. Devem ser compensadas por um estágio de adaptação ou uma prova de aptidão que abranjam essas diferenças.',
  'Die Erlaubnis beschränkt sich auf die Tätigkeiten, für die eine Qualifikation nachgewiesen ist, unter der Berufsbezeichnung des Herkunftsstaats mit dessen Namen und der Angabe der Tätigkeit.':
    'A autorização limita-se às atividades para as quais está comprovada uma qualificação, com o título profissional do Estado de origem, o nome deste e a indicação da atividade.',
  'Die Erlaubnis wird nicht erteilt.': 'A autorização não é concedida.',
  'Der Ausbildungsstand ist gleichwertig oder ein gleichwertiger Kenntnisstand ist nachgewiesen. Die Erlaubnis wird erteilt, wenn auch Zuverlässigkeit, gesundheitliche Eignung und Sprachkenntnisse vorliegen.':
    'O nível de formação é equivalente ou está comprovado um nível de conhecimentos equivalente. A autorização é concedida quando estiverem também comprovados a idoneidade, a aptidão de saúde e os conhecimentos linguísticos.',
  'Es bestehen wesentliche Unterschiede, oder die Prüfung der Gleichwertigkeit unterbleibt. Ein gleichwertiger Kenntnisstand ist durch eine Kenntnisprüfung oder einen Anpassungslehrgang nachzuweisen.':
    'Existem diferenças substanciais, ou a avaliação da equivalência não tem lugar. Um nível de conhecimentos equivalente deve ser comprovado por uma prova de conhecimentos ou um estágio de adaptação.',
  'Die individuelle berufliche Handlungsfähigkeit ist mit der für die Ausübung des Referenzberufs erforderlichen vollständig vergleichbar. Darüber wird ein Zeugnis ausgestellt.':
    'A competência profissional individual é totalmente comparável à exigida para o exercício da profissão de referência. É emitido um certificado a este respeito.',
  'Der Bescheid weist aus, welche Fertigkeiten, Kenntnisse und Fähigkeiten gezeigt und welche nicht gezeigt wurden. Innerhalb von fünf Jahren ist einmal ein Ergänzungsverfahren möglich.':
    'A decisão indica que aptidões, conhecimentos e capacidades foram demonstrados e quais não o foram. No prazo de cinco anos é possível, uma única vez, um procedimento complementar.',
  'Die beantragte Vergleichbarkeit wird nicht festgestellt. Ein erneuter Antrag ist frühestens nach zwölf Monaten und nur auf neue Tatsachen möglich.':
    'A comparabilidade pedida não é declarada. Um novo pedido só é possível após doze meses e com base em factos novos.',
  'Der Beruf darf im Aufnahmestaat unter denselben Voraussetzungen wie von Inländern aufgenommen und ausgeübt werden.':
    'A profissão pode ser iniciada e exercida no Estado de acolhimento nas mesmas condições que pelos seus nacionais.',
  'Die Anerkennung setzt einen Anpassungslehrgang oder eine Eignungsprüfung voraus.':
    'O reconhecimento depende de um estágio de adaptação ou de uma prova de aptidão.',
  'Der Zugang beschränkt sich auf die Tätigkeit, für die eine Qualifikation nachgewiesen ist, unter der Berufsbezeichnung des Herkunftsstaats.':
    'O acesso limita-se à atividade para a qual está comprovada uma qualificação, com o título profissional do Estado de origem.',
  'Die Anerkennung wird abgelehnt.': 'O reconhecimento é recusado.',
  'Die Qualifikation ist für den genannten Zweck anerkannt: Zugang zu weiterem Studium, Führung des akademischen Titels nach dem Recht des Landes; sie kann den Zugang zum Arbeitsmarkt erleichtern.':
    'A qualificação é reconhecida para o fim indicado: acesso a outros estudos, uso do título académico nos termos do direito do país; pode facilitar o acesso ao mercado de trabalho.',
  'Studienzeiten und Leistungen sind anerkannt, soweit keine wesentlichen Unterschiede bestehen.':
    'Os períodos de estudo e os créditos são reconhecidos na medida em que não existam diferenças substanciais.',
  'Die Qualifikation entspricht dem genannten Niveau; über Fach und Zweck ist nicht entschieden.':
    'A qualificação corresponde ao nível indicado; não se decide sobre a área nem sobre o fim.',
  'Sie ist eine Auskunft und keine Entscheidung über eine Anerkennung.':
    'É uma informação e não uma decisão de reconhecimento.',
  'Die Anerkennung für den genannten Zweck wird abgelehnt.': 'O reconhecimento para o fim indicado é recusado.',
  // Grounds
  'Es liegt kein im Ausland erworbener Ausbildungsnachweis vor':
    'Não existe nenhum título de formação obtido no estrangeiro',
  'Die Ausbildung ist nicht durch Rechts- oder Verwaltungsvorschriften geregelt':
    'A formação não é regulada por disposições legais ou administrativas',
  'Der Ausbildungsnachweis befähigt nicht zu vergleichbaren beruflichen Tätigkeiten':
    'O título de formação não habilita para atividades profissionais comparáveis',
  'Zweifel an Echtheit oder Richtigkeit der Unterlagen sind nicht ausgeräumt':
    'As dúvidas sobre a autenticidade ou exatidão dos documentos não foram dissipadas',
  'Der Sachverhalt war mangels Mitwirkung nicht aufzuklären':
    'Por falta de colaboração, os factos não puderam ser esclarecidos',
  'Die Gleichwertigkeit ist bereits anderweitig festgestellt': 'A equivalência já foi declarada por outra via',
  'Die Berufsausübung ist im Ausbildungsstaat nicht gestattet, aus Gründen, die auch der Ausübung im Inland entgegenstehen':
    'O exercício da profissão não é permitido no Estado de formação, por motivos que também se opõem ao exercício na Alemanha',
  'Die Ausgleichsmaßnahme wurde nicht erfolgreich abgeschlossen': 'A medida de compensação não foi concluída com êxito',
  'Es liegt keine abgeschlossene Ausbildung in dem Beruf vor': 'Não existe uma formação concluída na profissão',
  'Bulgarischer Befähigungsnachweis „фелдшер“ („Feldscher“)': 'Título búlgaro de «фелдшер» (feldsher)',
  'Die Voraussetzungen der partiellen Berufsausübung liegen nicht vor':
    'Não estão reunidas as condições do exercício parcial da profissão',
  'Anpassungslehrgang oder Eignungsprüfung wurden endgültig nicht bestanden':
    'O estágio de adaptação ou a prova de aptidão não foi definitivamente superado',
  'Zuverlässigkeit, gesundheitliche Eignung oder Sprachkenntnisse fehlen':
    'Faltam a idoneidade, a aptidão de saúde ou os conhecimentos linguísticos',
  'Kenntnisprüfung oder Anpassungslehrgang wurden endgültig nicht bestanden':
    'A prova de conhecimentos ou o estágio de adaptação não foi definitivamente superado',
  'Die gezeigte Handlungsfähigkeit ist nicht überwiegend vergleichbar':
    'A competência demonstrada não é comparável na maior parte',
  'Die vollständige Vergleichbarkeit wurde im Ergänzungsverfahren nicht erreicht':
    'A comparabilidade total não foi alcançada no procedimento complementar',
  'Die Aufgaben wurden nicht bearbeitet': 'As tarefas não foram realizadas',
  'Die Richtlinie ist auf die Person oder den Nachweis nicht anwendbar':
    'A diretiva não é aplicável à pessoa ou ao título',
  'Der Nachweis eröffnet den Beruf im Herkunftsstaat nicht, und die Berufspraxis fehlt':
    'O título não dá acesso à profissão no Estado de origem, e falta a prática profissional',
  'Nachweis auf dem Niveau a, verlangt ist das Niveau e': 'Título de nível a, quando é exigido o nível e',
  'Zweifel an der Echtheit der Nachweise sind nicht ausgeräumt':
    'As dúvidas sobre a autenticidade dos títulos não foram dissipadas',
  'Ein zwingender Grund des Allgemeininteresses steht dem partiellen Zugang entgegen':
    'Uma razão imperiosa de interesse geral opõe-se ao acesso parcial',
  'Ein wesentlicher Unterschied ist nachgewiesen': 'Está provada uma diferença substancial',
  'Hochschule oder Studiengang gehören nicht zum Bildungssystem einer Vertragspartei':
    'A instituição ou o programa não pertence ao sistema educativo de uma parte na convenção',
  'Die Nachweise sind nicht echt': 'Os títulos não são autênticos',
  'Die Qualifikation wurde nicht verliehen': 'A qualificação não foi conferida',
  'Die Gleichwertigkeit ist nur mit unangemessenem Aufwand festzustellen, weil Unterlagen aus Gründen fehlen, die nicht in der Person liegen':
    'A equivalência só pode ser constatada com um esforço desproporcionado, porque faltam documentos por motivos alheios à pessoa',
  // Remedies
  Widerspruch: 'Reclamação',
  'Klage vor dem Verwaltungsgericht': 'Ação no tribunal administrativo',
  Untätigkeitsklage: 'Ação por omissão de decisão',
  Verwaltungsrechtsbehelf: 'Recurso administrativo',
  'Gerichtlicher Rechtsbehelf': 'Recurso judicial',
  'Rechtsbehelf gegen das Ausbleiben einer Entscheidung': 'Recurso contra a falta de decisão',
  Klage: 'Ação judicial',
};
