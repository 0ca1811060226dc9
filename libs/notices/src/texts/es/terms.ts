/** What registers and profiles call things, by the German term. */
export const terms: Readonly<Record<string, string>> = {
  // Procedures
  'Gleichwertigkeitsfeststellung, nicht reglementierter Beruf': 'Declaración de equivalencia, profesión no regulada',
  'Gleichwertigkeit der Berufsqualifikation, reglementierter Beruf':
    'Equivalencia de la cualificación profesional, profesión regulada',
  'Pflegefachperson, Ausbildung aus EU, EWR oder Schweiz': 'Enfermería, formación obtenida en la UE, el EEE o Suiza',
  'Pflegefachperson, Ausbildung aus einem Drittstaat': 'Enfermería, formación obtenida en un tercer país',
  'Feststellung der individuellen beruflichen Handlungsfähigkeit (Berufsvalidierung)':
    'Declaración de la competencia profesional individual (validación profesional)',
  'Allgemeine Regelung der Anerkennung von Berufsqualifikationen (EU)':
    'Régimen general de reconocimiento de cualificaciones profesionales (UE)',
  'Bewertung ausländischer Hochschulqualifikationen (Lissabon-Konvention)':
    'Evaluación de cualificaciones extranjeras de educación superior (Convenio de Lisboa)',
  'Beschleunigtes Fachkräfteverfahren': 'Procedimiento acelerado para trabajadores cualificados',
  // Authorities
  'Handwerkskammer Musterstadt (Demonstration)': 'Cámara de Oficios de Musterstadt (demostración)',
  'Landesamt für Gesundheitsberufe (Demonstration)': 'Oficina del Land para las Profesiones Sanitarias (demostración)',
  'Anerkennungsstelle Musterland (Demonstration)': 'Oficina de Reconocimiento de Musterland (demostración)',
  'Bewertungsstelle für Hochschulabschlüsse (Demonstration)':
    'Oficina de Evaluación de Títulos Universitarios (demostración)',
  'Verwaltungsgericht Musterstadt (Demonstration)': 'Tribunal contencioso-administrativo de Musterstadt (demostración)',
  'Verwaltungsgericht Beispielstadt (Demonstration)':
    'Tribunal contencioso-administrativo de Beispielstadt (demostración)',
  'Verwaltungsgericht Probestadt (Demonstration)': 'Tribunal contencioso-administrativo de Probestadt (demostración)',
  'Verwaltungsgericht Lehrstadt (Demonstration)': 'Tribunal contencioso-administrativo de Lehrstadt (demostración)',
  'Abteilung Berufsbildung, Anerkennung': 'Departamento de formación profesional, reconocimiento',
  'Referat Anerkennung': 'Servicio de reconocimiento',
  'Referat Berufsqualifikationen': 'Servicio de cualificaciones profesionales',
  'Referat Zeugnisbewertung': 'Servicio de evaluación de títulos',
  // References
  'Elektroniker/in, Fachrichtung Energie- und Gebäudetechnik':
    'Electricista (Elektroniker/in), especialidad energía y técnica de edificios',
  'Hochbaufacharbeiter/in, Schwerpunkt Maurerarbeiten':
    'Trabajador cualificado de la construcción (Hochbaufacharbeiter/in), especialidad albañilería',
  'Maurer/in': 'Albañil (Maurer/in)',
  'Pflegefachfrau / Pflegefachmann': 'Enfermera, enfermero (Pflegefachfrau / Pflegefachmann)',
  // Documents
  'Tabellarische Aufstellung der Ausbildungsgänge und Erwerbstätigkeiten, auf Deutsch':
    'Tabla de los estudios y de las actividades laborales, en alemán',
  Identitätsnachweis: 'Documento de identidad',
  'Im Ausland erworbene Ausbildungsnachweise': 'Títulos de formación obtenidos en el extranjero',
  'Deutsche Übersetzung der Ausbildungsnachweise (öffentlich bestellt oder beeidigt)':
    'Traducción jurada al alemán de los títulos de formación',
  'Nachweise über einschlägige Berufserfahrung oder sonstige Befähigungsnachweise':
    'Justificantes de experiencia profesional pertinente u otros certificados de competencia',
  'Deutsche Übersetzung der Nachweise über Berufserfahrung (öffentlich bestellt oder beeidigt)':
    'Traducción jurada al alemán de los justificantes de experiencia profesional',
  'Erklärung, dass noch kein Antrag auf Feststellung der Gleichwertigkeit gestellt wurde':
    'Declaración de que todavía no se ha presentado ninguna solicitud de equivalencia',
  'Nachweis der Absicht, in Deutschland im Beruf zu arbeiten':
    'Justificante de la intención de ejercer la profesión en Alemania',
  'Bescheinigung über die Berechtigung zur Berufsausübung im Ausbildungsstaat':
    'Certificado del derecho a ejercer la profesión en el Estado de formación',
  'Deutsche Übersetzung der Bescheinigung über die Berechtigung zur Berufsausübung':
    'Traducción al alemán del certificado del derecho a ejercer la profesión',
  'Tabellarische Aufstellung der Ausbildungsgänge und der Erwerbstätigkeit, auf Deutsch':
    'Tabla de los estudios y de la actividad laboral, en alemán',
  'Bescheinigung über die Berufsqualifikation und Ausbildungsnachweise':
    'Certificado de la cualificación profesional y títulos de formación',
  'Nachweise über Berufserfahrung oder durch lebenslanges Lernen erworbene Kenntnisse und Fähigkeiten':
    'Justificantes de experiencia profesional o de conocimientos y capacidades adquiridos mediante el aprendizaje permanente',
  'Bescheinigung über die Übereinstimmung der Ausbildung mit den Mindestanforderungen':
    'Certificado de la conformidad de la formación con los requisitos mínimos',
  'Bescheinigung über drei Jahre ununterbrochene Berufsausübung in den letzten fünf Jahren':
    'Certificado de tres años de ejercicio ininterrumpido en los últimos cinco años',
  'Nachweis über die Kenntnisse der deutschen Sprache': 'Justificante de conocimientos de la lengua alemana',
  'Identitätsnachweis, auch zum Alter': 'Documento que acredite la identidad y la edad',
  'Nachweise über die Tätigkeit im Referenzberuf': 'Justificantes de la actividad en la profesión de referencia',
  'Darstellung der erworbenen beruflichen Handlungsfähigkeit': 'Descripción de la competencia profesional adquirida',
  'Arbeitsergebnisse der letzten zwei Jahre': 'Resultados del trabajo de los dos últimos años',
  'Nachweis der Behinderung': 'Justificante de la discapacidad',
  'Nachweis der Staatsangehörigkeit': 'Prueba de la nacionalidad',
  'Befähigungs- oder Ausbildungsnachweis, der zur Aufnahme des Berufs berechtigt':
    'Certificado de competencia o título de formación que da acceso a la profesión',
  'Bescheinigung über die Berufserfahrung': 'Certificado de la experiencia profesional',
  'Nachweis der Zuverlässigkeit, oder dass keine Insolvenz vorliegt':
    'Prueba de honorabilidad o de que no hay insolvencia',
  'Bescheinigung der körperlichen und geistigen Gesundheit': 'Certificado de salud física y psíquica',
  'Nachweis der finanziellen Leistungsfähigkeit oder einer Versicherung':
    'Prueba de la capacidad financiera o de un seguro',
  'Nachweis, dass keine Vorstrafen vorliegen': 'Prueba de la ausencia de antecedentes penales',
  Abschlusszeugnis: 'Título',
  'Fächer- und Notenübersicht, Diploma Supplement': 'Relación de asignaturas y calificaciones, suplemento al título',
  'Übersetzung des Abschlusszeugnisses': 'Traducción del título',
  'Hintergrundpapier über den Bildungsweg': 'Documento informativo sobre la trayectoria formativa',
  // Conditions of eligibility
  'Im Ausland wurde ein Ausbildungsnachweis erworben': 'Se ha obtenido en el extranjero un título de formación',
  'Die Ausbildung ist durch Rechts- oder Verwaltungsvorschriften geregelt':
    'La formación está regulada por disposiciones legales o administrativas',
  'Die Absicht, in Deutschland im Beruf zu arbeiten, ist dargelegt':
    'Se ha expuesto la intención de ejercer la profesión en Alemania',
  'Die Gleichwertigkeit ist nicht bereits anderweitig festgestellt':
    'La equivalencia no ha sido declarada ya por otra vía',
  'Die Ausbildung ist abgeschlossen und wurde in EU, EWR oder der Schweiz erworben oder dort anerkannt':
    'La formación está concluida y se obtuvo o fue reconocida en la UE, el EEE o Suiza',
  'Die Ausbildung ist abgeschlossen und wurde außerhalb von EU, EWR und Schweiz erworben':
    'La formación está concluida y se obtuvo fuera de la UE, el EEE y Suiza',
  'Wohnsitz in Deutschland, oder mindestens die Hälfte der notwendigen Berufstätigkeit im Inland':
    'Domicilio en Alemania o al menos la mitad de la actividad profesional necesaria realizada en Alemania',
  'Kein Berufsabschluss im Referenzberuf und keine Gleichwertigkeit nach dem BQFG':
    'Ningún título en la profesión de referencia y ninguna equivalencia conforme a la BQFG',
  'Kein Berufsausbildungsverhältnis im Referenzberuf':
    'Ninguna relación de formación profesional en la profesión de referencia',
  'Das 25. Lebensjahr ist vollendet': 'Haber cumplido 25 años',
  'Mindestens das Eineinhalbfache der Ausbildungsdauer im Referenzberuf tätig gewesen':
    'Haber trabajado en la profesión de referencia al menos una vez y media la duración de su formación',
  'Eine überwiegend oder vollständig vergleichbare Handlungsfähigkeit ist glaubhaft gemacht':
    'Se ha hecho verosímil una competencia comparable en su mayor parte o por completo',
  'Staatsangehörigkeit von EU, EWR oder Schweiz, oder gleichgestellt':
    'Nacionalidad de la UE, el EEE o Suiza, o situación equiparada',
  'Der Ausbildungsnachweis stammt aus EU, EWR oder der Schweiz, oder ist gleichgestellt':
    'El título de formación procede de la UE, el EEE o Suiza, o está equiparado',
  'Der Nachweis eröffnet im Herkunftsstaat den Beruf oder, wo er dort nicht reglementiert ist, liegt ein Jahr Vollzeitausübung in den letzten zehn Jahren vor':
    'El título da acceso a la profesión en el Estado de origen o, si allí no está regulada, esta se ejerció a tiempo completo durante un año en los diez últimos',
  'Eine Qualifikation einer Vertragspartei, oder Flucht oder Vertreibung':
    'Una cualificación de una parte en el convenio, o condición de refugiado o desplazado',
  // Measures
  Anpassungslehrgang: 'Período de prácticas de adaptación (Anpassungslehrgang)',
  Eignungsprüfung: 'Prueba de aptitud (Eignungsprüfung)',
  Kenntnisprüfung: 'Prueba de conocimientos (Kenntnisprüfung)',
  'Kenntnisprüfung als anwendungsorientierte Parcoursprüfung':
    'Prueba de conocimientos en forma de circuito práctico (Parcoursprüfung)',
  'Station 1': 'Estación 1',
  'Station 2': 'Estación 2',
  'Station 3': 'Estación 3',
  'Station 4': 'Estación 4',
  'Station 5': 'Estación 5',
  // Effects
  'Der ausländische Ausbildungsnachweis steht dem entsprechenden deutschen Prüfungszeugnis gleich.':
    'El título de formación extranjero produce los mismos efectos que el certificado de examen alemán correspondiente.',
  'Die volle Gleichwertigkeit ist nicht festgestellt. Vorhandene Qualifikationen und wesentliche Unterschiede sind festgehalten; nach einer Anpassungsqualifizierung ist ein neuer Antrag möglich.':
    'No se declara la equivalencia total. Constan las cualificaciones existentes y las diferencias sustanciales; tras una formación de adaptación puede presentarse una nueva solicitud.',
  'Die Gleichwertigkeit wird nicht festgestellt.': 'No se declara la equivalencia.',
  'Der ausländische Ausbildungsnachweis gilt als gleichwertig mit dem entsprechenden inländischen Ausbildungsnachweis.':
    'El título de formación extranjero se considera equivalente al título de formación nacional correspondiente.',
  'Vorhandene Berufsqualifikationen und wesentliche Unterschiede sind festgestellt, ebenso die Maßnahmen, mit denen sie ausgeglichen werden können.':
    'Quedan declaradas las cualificaciones profesionales existentes y las diferencias sustanciales, así como las medidas con las que pueden compensarse.',
  'Die Voraussetzung der Ausbildung gilt als erfüllt. Die Erlaubnis wird erteilt, wenn auch Zuverlässigkeit, gesundheitliche Eignung und Sprachkenntnisse vorliegen.':
    'El requisito de formación se considera cumplido. La autorización se concede cuando se acrediten también la honorabilidad, la aptitud de salud y los conocimientos lingüísticos.',
  'Es bestehen wesentliche Unterschiede. Sie sind durch einen Anpassungslehrgang oder eine Eignungsprüfung auszugleichen, die sich auf diese Unterschiede erstrecken.':
    'Existen diferencias sustanciales. Deben compensarse mediante un período de prácticas de adaptación o una prueba de aptitud que abarquen esas diferencias.',
  'Die Erlaubnis beschränkt sich auf die Tätigkeiten, für die eine Qualifikation nachgewiesen ist, unter der Berufsbezeichnung des Herkunftsstaats mit dessen Namen und der Angabe der Tätigkeit.':
    'La autorización se limita a las actividades para las que se ha acreditado una cualificación, con el título profesional del Estado de origen, el nombre de este y la indicación de la actividad.',
  'Die Erlaubnis wird nicht erteilt.': 'No se concede la autorización.',
  'Der Ausbildungsstand ist gleichwertig oder ein gleichwertiger Kenntnisstand ist nachgewiesen. Die Erlaubnis wird erteilt, wenn auch Zuverlässigkeit, gesundheitliche Eignung und Sprachkenntnisse vorliegen.':
    'El nivel de formación es equivalente o se ha acreditado un nivel de conocimientos equivalente. La autorización se concede cuando se acrediten también la honorabilidad, la aptitud de salud y los conocimientos lingüísticos.',
  'Es bestehen wesentliche Unterschiede, oder die Prüfung der Gleichwertigkeit unterbleibt. Ein gleichwertiger Kenntnisstand ist durch eine Kenntnisprüfung oder einen Anpassungslehrgang nachzuweisen.':
    'Existen diferencias sustanciales o no se examina la equivalencia. Debe acreditarse un nivel de conocimientos equivalente mediante una prueba de conocimientos o un período de prácticas de adaptación.',
  'Die individuelle berufliche Handlungsfähigkeit ist mit der für die Ausübung des Referenzberufs erforderlichen vollständig vergleichbar. Darüber wird ein Zeugnis ausgestellt.':
    'La competencia profesional individual es plenamente comparable con la que exige el ejercicio de la profesión de referencia. Se expide un certificado al respecto.',
  'Der Bescheid weist aus, welche Fertigkeiten, Kenntnisse und Fähigkeiten gezeigt und welche nicht gezeigt wurden. Innerhalb von fünf Jahren ist einmal ein Ergänzungsverfahren möglich.':
    'La resolución indica qué destrezas, conocimientos y capacidades se han demostrado y cuáles no. En un plazo de cinco años es posible un procedimiento complementario una sola vez.',
  'Die beantragte Vergleichbarkeit wird nicht festgestellt. Ein erneuter Antrag ist frühestens nach zwölf Monaten und nur auf neue Tatsachen möglich.':
    'No se declara la comparabilidad solicitada. Una nueva solicitud solo es posible transcurridos doce meses y sobre la base de hechos nuevos.',
  'Der Beruf darf im Aufnahmestaat unter denselben Voraussetzungen wie von Inländern aufgenommen und ausgeübt werden.':
    'La profesión puede iniciarse y ejercerse en el Estado de acogida en las mismas condiciones que sus nacionales.',
  'Die Anerkennung setzt einen Anpassungslehrgang oder eine Eignungsprüfung voraus.':
    'El reconocimiento está supeditado a un período de prácticas de adaptación o a una prueba de aptitud.',
  'Der Zugang beschränkt sich auf die Tätigkeit, für die eine Qualifikation nachgewiesen ist, unter der Berufsbezeichnung des Herkunftsstaats.':
    'El acceso se limita a la actividad para la que se ha acreditado una cualificación, con el título profesional del Estado de origen.',
  'Die Anerkennung wird abgelehnt.': 'Se deniega el reconocimiento.',
  'Die Qualifikation ist für den genannten Zweck anerkannt: Zugang zu weiterem Studium, Führung des akademischen Titels nach dem Recht des Landes; sie kann den Zugang zum Arbeitsmarkt erleichtern.':
    'La cualificación se reconoce para el fin indicado: acceso a otros estudios, uso del título académico conforme al Derecho del país; puede facilitar el acceso al mercado laboral.',
  'Studienzeiten und Leistungen sind anerkannt, soweit keine wesentlichen Unterschiede bestehen.':
    'Los períodos de estudio y los créditos se reconocen en la medida en que no existan diferencias sustanciales.',
  'Die Qualifikation entspricht dem genannten Niveau; über Fach und Zweck ist nicht entschieden.':
    'La cualificación corresponde al nivel indicado; no se ha resuelto sobre la materia ni sobre el fin.',
  'Sie ist eine Auskunft und keine Entscheidung über eine Anerkennung.':
    'Es una información y no una resolución sobre el reconocimiento.',
  'Die Anerkennung für den genannten Zweck wird abgelehnt.': 'Se deniega el reconocimiento para el fin indicado.',
  // Grounds
  'Es liegt kein im Ausland erworbener Ausbildungsnachweis vor':
    'No existe ningún título de formación obtenido en el extranjero',
  'Die Ausbildung ist nicht durch Rechts- oder Verwaltungsvorschriften geregelt':
    'La formación no está regulada por disposiciones legales o administrativas',
  'Der Ausbildungsnachweis befähigt nicht zu vergleichbaren beruflichen Tätigkeiten':
    'El título de formación no capacita para actividades profesionales comparables',
  'Zweifel an Echtheit oder Richtigkeit der Unterlagen sind nicht ausgeräumt':
    'No se han disipado las dudas sobre la autenticidad o exactitud de los documentos',
  'Der Sachverhalt war mangels Mitwirkung nicht aufzuklären':
    'Los hechos no pudieron esclarecerse por falta de colaboración',
  'Die Gleichwertigkeit ist bereits anderweitig festgestellt': 'La equivalencia ya ha sido declarada por otra vía',
  'Die Berufsausübung ist im Ausbildungsstaat nicht gestattet, aus Gründen, die auch der Ausübung im Inland entgegenstehen':
    'El ejercicio de la profesión no está permitido en el Estado de formación por motivos que también se oponen a su ejercicio en Alemania',
  'Die Ausgleichsmaßnahme wurde nicht erfolgreich abgeschlossen': 'La medida compensatoria no se ha superado',
  'Es liegt keine abgeschlossene Ausbildung in dem Beruf vor': 'No existe una formación concluida en la profesión',
  'Bulgarischer Befähigungsnachweis „фелдшер“ („Feldscher“)': 'Título búlgaro de «фелдшер» (feldsher)',
  'Die Voraussetzungen der partiellen Berufsausübung liegen nicht vor':
    'No se cumplen los requisitos del ejercicio parcial de la profesión',
  'Anpassungslehrgang oder Eignungsprüfung wurden endgültig nicht bestanden':
    'El período de prácticas o la prueba de aptitud no se han superado de forma definitiva',
  'Zuverlässigkeit, gesundheitliche Eignung oder Sprachkenntnisse fehlen':
    'Faltan la honorabilidad, la aptitud de salud o los conocimientos lingüísticos',
  'Kenntnisprüfung oder Anpassungslehrgang wurden endgültig nicht bestanden':
    'La prueba de conocimientos o el período de prácticas no se han superado de forma definitiva',
  'Die gezeigte Handlungsfähigkeit ist nicht überwiegend vergleichbar':
    'La competencia demostrada no es comparable en su mayor parte',
  'Die vollständige Vergleichbarkeit wurde im Ergänzungsverfahren nicht erreicht':
    'La comparabilidad plena no se alcanzó en el procedimiento complementario',
  'Die Aufgaben wurden nicht bearbeitet': 'No se realizaron las tareas',
  'Die Richtlinie ist auf die Person oder den Nachweis nicht anwendbar':
    'La directiva no es aplicable a la persona o al título',
  'Der Nachweis eröffnet den Beruf im Herkunftsstaat nicht, und die Berufspraxis fehlt':
    'El título no da acceso a la profesión en el Estado de origen y falta la práctica profesional',
  'Nachweis auf dem Niveau a, verlangt ist das Niveau e': 'Título de nivel a, cuando se exige el nivel e',
  'Zweifel an der Echtheit der Nachweise sind nicht ausgeräumt':
    'No se han disipado las dudas sobre la autenticidad de los títulos',
  'Ein zwingender Grund des Allgemeininteresses steht dem partiellen Zugang entgegen':
    'Una razón imperiosa de interés general se opone al acceso parcial',
  'Ein wesentlicher Unterschied ist nachgewiesen': 'Se ha probado una diferencia sustancial',
  'Hochschule oder Studiengang gehören nicht zum Bildungssystem einer Vertragspartei':
    'El centro o el programa no pertenece al sistema educativo de una parte en el convenio',
  'Die Nachweise sind nicht echt': 'Los títulos no son auténticos',
  'Die Qualifikation wurde nicht verliehen': 'La cualificación no fue conferida',
  'Die Gleichwertigkeit ist nur mit unangemessenem Aufwand festzustellen, weil Unterlagen aus Gründen fehlen, die nicht in der Person liegen':
    'La equivalencia solo puede determinarse con un esfuerzo desproporcionado, porque faltan documentos por motivos ajenos a la persona',
  // Remedies
  Widerspruch: 'Recurso administrativo',
  'Klage vor dem Verwaltungsgericht': 'Demanda ante el tribunal contencioso-administrativo',
  Untätigkeitsklage: 'Demanda por inactividad',
  Verwaltungsrechtsbehelf: 'Recurso administrativo',
  'Gerichtlicher Rechtsbehelf': 'Recurso judicial',
  'Rechtsbehelf gegen das Ausbleiben einer Entscheidung': 'Recurso contra la falta de resolución',
  Klage: 'Demanda judicial',
};
