/** What registers and profiles call things, by the German term. */
export const terms: Readonly<Record<string, string>> = {
  // Procedures
  'Gleichwertigkeitsfeststellung, nicht reglementierter Beruf': 'تقرير المعادلة، مهنة غير منظمة قانونا',
  'Gleichwertigkeit der Berufsqualifikation, reglementierter Beruf': 'معادلة المؤهل المهني، مهنة منظمة قانونا',
  'Pflegefachperson, Ausbildung aus EU, EWR oder Schweiz':
    'التمريض، تأهيل من الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية أو سويسرا',
  'Pflegefachperson, Ausbildung aus einem Drittstaat': 'التمريض، تأهيل من دولة ثالثة',
  'Feststellung der individuellen beruflichen Handlungsfähigkeit (Berufsvalidierung)':
    'تقرير الكفاءة المهنية الفردية (التثبت من الكفاءة المهنية)',
  'Allgemeine Regelung der Anerkennung von Berufsqualifikationen (EU)':
    'النظام العام للاعتراف بالمؤهلات المهنية (الاتحاد الأوروبي)',
  'Bewertung ausländischer Hochschulqualifikationen (Lissabon-Konvention)':
    'تقييم المؤهلات الأجنبية للتعليم العالي (اتفاقية لشبونة)',
  'Beschleunigtes Fachkräfteverfahren': 'الإجراء المعجل للعمالة الماهرة',
  // Authorities
  'Handwerkskammer Musterstadt (Demonstration)': 'غرفة الحرف في Musterstadt (للعرض)',
  'Landesamt für Gesundheitsberufe (Demonstration)': 'مكتب الولاية للمهن الصحية (للعرض)',
  'Anerkennungsstelle Musterland (Demonstration)': 'مكتب الاعتراف في Musterland (للعرض)',
  'Bewertungsstelle für Hochschulabschlüsse (Demonstration)': 'مكتب تقييم الشهادات الجامعية (للعرض)',
  'Verwaltungsgericht Musterstadt (Demonstration)': 'المحكمة الإدارية في Musterstadt (للعرض)',
  'Verwaltungsgericht Beispielstadt (Demonstration)': 'المحكمة الإدارية في Beispielstadt (للعرض)',
  'Verwaltungsgericht Probestadt (Demonstration)': 'المحكمة الإدارية في Probestadt (للعرض)',
  'Verwaltungsgericht Lehrstadt (Demonstration)': 'المحكمة الإدارية في Lehrstadt (للعرض)',
  'Abteilung Berufsbildung, Anerkennung': 'قسم التدريب المهني، الاعتراف',
  'Referat Anerkennung': 'قسم الاعتراف',
  'Referat Berufsqualifikationen': 'قسم المؤهلات المهنية',
  'Referat Zeugnisbewertung': 'قسم تقييم الشهادات',
  // References
  'Elektroniker/in, Fachrichtung Energie- und Gebäudetechnik':
    'فني كهرباء (Elektroniker/in)، تخصص الطاقة وتقنية المباني',
  'Hochbaufacharbeiter/in, Schwerpunkt Maurerarbeiten': 'عامل بناء مؤهل (Hochbaufacharbeiter/in)، تخصص أعمال البناء',
  'Maurer/in': 'بناء (Maurer/in)',
  'Pflegefachfrau / Pflegefachmann': 'ممرضة، ممرض (Pflegefachfrau / Pflegefachmann)',
  // Documents
  'Tabellarische Aufstellung der Ausbildungsgänge und Erwerbstätigkeiten, auf Deutsch':
    'جدول بمراحل التأهيل والأنشطة المهنية، باللغة الألمانية',
  Identitätsnachweis: 'إثبات الهوية',
  'Im Ausland erworbene Ausbildungsnachweise': 'شهادات التأهيل المكتسبة في الخارج',
  'Deutsche Übersetzung der Ausbildungsnachweise (öffentlich bestellt oder beeidigt)':
    'ترجمة ألمانية لشهادات التأهيل من مترجم محلف',
  'Nachweise über einschlägige Berufserfahrung oder sonstige Befähigungsnachweise':
    'إثباتات الخبرة المهنية ذات الصلة أو شهادات كفاءة أخرى',
  'Deutsche Übersetzung der Nachweise über Berufserfahrung (öffentlich bestellt oder beeidigt)':
    'ترجمة ألمانية لإثباتات الخبرة المهنية من مترجم محلف',
  'Erklärung, dass noch kein Antrag auf Feststellung der Gleichwertigkeit gestellt wurde':
    'إقرار بعدم تقديم أي طلب معادلة من قبل',
  'Nachweis der Absicht, in Deutschland im Beruf zu arbeiten': 'إثبات نية مزاولة المهنة في ألمانيا',
  'Bescheinigung über die Berechtigung zur Berufsausübung im Ausbildungsstaat':
    'إفادة بالحق في مزاولة المهنة في دولة التأهيل',
  'Deutsche Übersetzung der Bescheinigung über die Berechtigung zur Berufsausübung':
    'ترجمة ألمانية لإفادة الحق في مزاولة المهنة',
  'Tabellarische Aufstellung der Ausbildungsgänge und der Erwerbstätigkeit, auf Deutsch':
    'جدول بمراحل التأهيل والنشاط المهني، باللغة الألمانية',
  'Bescheinigung über die Berufsqualifikation und Ausbildungsnachweise': 'إفادة بالمؤهل المهني وشهادات التأهيل',
  'Nachweise über Berufserfahrung oder durch lebenslanges Lernen erworbene Kenntnisse und Fähigkeiten':
    'إثباتات الخبرة المهنية أو المعارف والمهارات المكتسبة بالتعلم مدى الحياة',
  'Bescheinigung über die Übereinstimmung der Ausbildung mit den Mindestanforderungen':
    'إفادة بمطابقة التأهيل للمتطلبات الدنيا',
  'Bescheinigung über drei Jahre ununterbrochene Berufsausübung in den letzten fünf Jahren':
    'إفادة بمزاولة المهنة ثلاث سنوات متصلة خلال السنوات الخمس الأخيرة',
  'Nachweis über die Kenntnisse der deutschen Sprache': 'إثبات معرفة اللغة الألمانية',
  'Identitätsnachweis, auch zum Alter': 'إثبات الهوية والعمر',
  'Nachweise über die Tätigkeit im Referenzberuf': 'إثباتات العمل في المهنة المرجعية',
  'Darstellung der erworbenen beruflichen Handlungsfähigkeit': 'عرض الكفاءة المهنية المكتسبة',
  'Arbeitsergebnisse der letzten zwei Jahre': 'نتائج العمل في السنتين الأخيرتين',
  'Nachweis der Behinderung': 'إثبات الإعاقة',
  'Nachweis der Staatsangehörigkeit': 'إثبات الجنسية',
  'Befähigungs- oder Ausbildungsnachweis, der zur Aufnahme des Berufs berechtigt':
    'شهادة كفاءة أو شهادة تأهيل تخول مزاولة المهنة',
  'Bescheinigung über die Berufserfahrung': 'إفادة بالخبرة المهنية',
  'Nachweis der Zuverlässigkeit, oder dass keine Insolvenz vorliegt': 'إثبات حسن السيرة أو عدم الإفلاس',
  'Bescheinigung der körperlichen und geistigen Gesundheit': 'إفادة بالصحة الجسدية والنفسية',
  'Nachweis der finanziellen Leistungsfähigkeit oder einer Versicherung': 'إثبات القدرة المالية أو وجود تأمين',
  'Nachweis, dass keine Vorstrafen vorliegen': 'إثبات عدم وجود سوابق جنائية',
  Abschlusszeugnis: 'شهادة التخرج',
  'Fächer- und Notenübersicht, Diploma Supplement': 'كشف المواد والدرجات، ملحق الشهادة',
  'Übersetzung des Abschlusszeugnisses': 'ترجمة شهادة التخرج',
  'Hintergrundpapier über den Bildungsweg': 'ورقة تعريفية بالمسار التعليمي',
  // Conditions of eligibility
  'Im Ausland wurde ein Ausbildungsnachweis erworben': 'اكتسبت شهادة تأهيل في الخارج',
  'Die Ausbildung ist durch Rechts- oder Verwaltungsvorschriften geregelt': 'التأهيل منظم بأحكام قانونية أو إدارية',
  'Die Absicht, in Deutschland im Beruf zu arbeiten, ist dargelegt': 'بينت نية مزاولة المهنة في ألمانيا',
  'Die Gleichwertigkeit ist nicht bereits anderweitig festgestellt': 'لم تقرر المعادلة من قبل بطريق آخر',
  'Die Ausbildung ist abgeschlossen und wurde in EU, EWR oder der Schweiz erworben oder dort anerkannt':
    'التأهيل مكتمل واكتسب في الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية أو سويسرا أو اعترف به فيها',
  'Die Ausbildung ist abgeschlossen und wurde außerhalb von EU, EWR und Schweiz erworben':
    'التأهيل مكتمل واكتسب خارج الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية وسويسرا',
  'Wohnsitz in Deutschland, oder mindestens die Hälfte der notwendigen Berufstätigkeit im Inland':
    'الإقامة في ألمانيا، أو أداء نصف العمل المهني اللازم على الأقل فيها',
  'Kein Berufsabschluss im Referenzberuf und keine Gleichwertigkeit nach dem BQFG':
    'لا شهادة مهنية في المهنة المرجعية ولا معادلة بموجب قانون BQFG',
  'Kein Berufsausbildungsverhältnis im Referenzberuf': 'لا عقد تدريب مهني في المهنة المرجعية',
  'Das 25. Lebensjahr ist vollendet': 'إتمام سن الخامسة والعشرين',
  'Mindestens das Eineinhalbfache der Ausbildungsdauer im Referenzberuf tätig gewesen':
    'العمل في المهنة المرجعية مدة لا تقل عن مرة ونصف من مدة التأهيل فيها',
  'Eine überwiegend oder vollständig vergleichbare Handlungsfähigkeit ist glaubhaft gemacht':
    'رجحت كفاءة قابلة للمقارنة في معظمها أو كليا',
  'Staatsangehörigkeit von EU, EWR oder Schweiz, oder gleichgestellt':
    'جنسية دولة في الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية أو سويسرا، أو وضع مساو لها',
  'Der Ausbildungsnachweis stammt aus EU, EWR oder der Schweiz, oder ist gleichgestellt':
    'شهادة التأهيل صادرة في الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية أو سويسرا، أو مساوية لها',
  'Der Nachweis eröffnet im Herkunftsstaat den Beruf oder, wo er dort nicht reglementiert ist, liegt ein Jahr Vollzeitausübung in den letzten zehn Jahren vor':
    'تتيح الشهادة مزاولة المهنة في دولة المنشأ، أو، إن لم تكن منظمة هناك، زوولت بدوام كامل سنة واحدة خلال السنوات العشر الأخيرة',
  'Eine Qualifikation einer Vertragspartei, oder Flucht oder Vertreibung':
    'مؤهل من أحد أطراف الاتفاقية، أو صفة اللاجئ أو المهجر',
  // Measures
  Anpassungslehrgang: 'فترة تكيف (Anpassungslehrgang)',
  Eignungsprüfung: 'اختبار أهلية (Eignungsprüfung)',
  Kenntnisprüfung: 'اختبار معارف (Kenntnisprüfung)',
  'Kenntnisprüfung als anwendungsorientierte Parcoursprüfung': 'اختبار معارف تطبيقي متعدد المحطات (Parcoursprüfung)',
  'Station 1': 'المحطة 1',
  'Station 2': 'المحطة 2',
  'Station 3': 'المحطة 3',
  'Station 4': 'المحطة 4',
  'Station 5': 'المحطة 5',
  // Effects
  'Der ausländische Ausbildungsnachweis steht dem entsprechenden deutschen Prüfungszeugnis gleich.':
    'لشهادة التأهيل الأجنبية الأثر القانوني نفسه الذي لشهادة الامتحان الألمانية المقابلة.',
  'Die volle Gleichwertigkeit ist nicht festgestellt. Vorhandene Qualifikationen und wesentliche Unterschiede sind festgehalten; nach einer Anpassungsqualifizierung ist ein neuer Antrag möglich.':
    'لم تقرر المعادلة الكاملة. وقد دونت المؤهلات القائمة والفروق الجوهرية؛ ويمكن تقديم طلب جديد بعد تأهيل تكييفي.',
  'Die Gleichwertigkeit wird nicht festgestellt.': 'لا تقرر المعادلة.',
  'Der ausländische Ausbildungsnachweis gilt als gleichwertig mit dem entsprechenden inländischen Ausbildungsnachweis.':
    'تعد شهادة التأهيل الأجنبية معادلة لشهادة التأهيل الوطنية المقابلة.',
  'Vorhandene Berufsqualifikationen und wesentliche Unterschiede sind festgestellt, ebenso die Maßnahmen, mit denen sie ausgeglichen werden können.':
    'تقررت المؤهلات المهنية القائمة والفروق الجوهرية، وكذلك التدابير التي يمكن تعويضها بها.',
  'Die Voraussetzung der Ausbildung gilt als erfüllt. Die Erlaubnis wird erteilt, wenn auch Zuverlässigkeit, gesundheitliche Eignung und Sprachkenntnisse vorliegen.':
    'يعد شرط التأهيل مستوفى. ويمنح الترخيص عند ثبوت حسن السيرة واللياقة الصحية والمعرفة اللغوية أيضا.',
  'Es bestehen wesentliche Unterschiede. Sie sind durch einen Anpassungslehrgang oder eine Eignungsprüfung auszugleichen, die sich auf diese Unterschiede erstrecken.':
    'توجد فروق جوهرية. ويجب تعويضها بفترة تكيف أو اختبار أهلية يشملان هذه الفروق.',
  'Die Erlaubnis beschränkt sich auf die Tätigkeiten, für die eine Qualifikation nachgewiesen ist, unter der Berufsbezeichnung des Herkunftsstaats mit dessen Namen und der Angabe der Tätigkeit.':
    'يقتصر الترخيص على الأنشطة التي ثبت المؤهل لها، باللقب المهني المعمول به في دولة المنشأ مع ذكر اسمها وبيان النشاط.',
  'Die Erlaubnis wird nicht erteilt.': 'لا يمنح الترخيص.',
  'Der Ausbildungsstand ist gleichwertig oder ein gleichwertiger Kenntnisstand ist nachgewiesen. Die Erlaubnis wird erteilt, wenn auch Zuverlässigkeit, gesundheitliche Eignung und Sprachkenntnisse vorliegen.':
    'مستوى التأهيل معادل، أو ثبت مستوى معادل من المعارف. ويمنح الترخيص عند ثبوت حسن السيرة واللياقة الصحية والمعرفة اللغوية أيضا.',
  'Es bestehen wesentliche Unterschiede, oder die Prüfung der Gleichwertigkeit unterbleibt. Ein gleichwertiger Kenntnisstand ist durch eine Kenntnisprüfung oder einen Anpassungslehrgang nachzuweisen.':
    'توجد فروق جوهرية، أو لا يجرى فحص المعادلة. ويجب إثبات مستوى معادل من المعارف باختبار معارف أو فترة تكيف.',
  'Die individuelle berufliche Handlungsfähigkeit ist mit der für die Ausübung des Referenzberufs erforderlichen vollständig vergleichbar. Darüber wird ein Zeugnis ausgestellt.':
    'الكفاءة المهنية الفردية قابلة للمقارنة كليا بالكفاءة اللازمة لمزاولة المهنة المرجعية. وتصدر شهادة بذلك.',
  'Der Bescheid weist aus, welche Fertigkeiten, Kenntnisse und Fähigkeiten gezeigt und welche nicht gezeigt wurden. Innerhalb von fünf Jahren ist einmal ein Ergänzungsverfahren möglich.':
    'يبين القرار المهارات والمعارف والقدرات التي أظهرت والتي لم تظهر. ويمكن إجراء تكميلي مرة واحدة خلال خمس سنوات.',
  'Die beantragte Vergleichbarkeit wird nicht festgestellt. Ein erneuter Antrag ist frühestens nach zwölf Monaten und nur auf neue Tatsachen möglich.':
    'لا تقرر قابلية المقارنة المطلوبة. ولا يمكن تقديم طلب جديد إلا بعد اثني عشر شهرا على الأقل وبناء على وقائع جديدة.',
  'Der Beruf darf im Aufnahmestaat unter denselben Voraussetzungen wie von Inländern aufgenommen und ausgeübt werden.':
    'يجوز بدء المهنة ومزاولتها في الدولة المضيفة بالشروط نفسها التي تسري على مواطنيها.',
  'Die Anerkennung setzt einen Anpassungslehrgang oder eine Eignungsprüfung voraus.':
    'الاعتراف مشروط بفترة تكيف أو اختبار أهلية.',
  'Der Zugang beschränkt sich auf die Tätigkeit, für die eine Qualifikation nachgewiesen ist, unter der Berufsbezeichnung des Herkunftsstaats.':
    'يقتصر السماح بالمزاولة على النشاط الذي ثبت المؤهل له، باللقب المهني المعمول به في دولة المنشأ.',
  'Die Anerkennung wird abgelehnt.': 'يرفض الاعتراف.',
  'Die Qualifikation ist für den genannten Zweck anerkannt: Zugang zu weiterem Studium, Führung des akademischen Titels nach dem Recht des Landes; sie kann den Zugang zum Arbeitsmarkt erleichtern.':
    'المؤهل معترف به للغرض المذكور: متابعة الدراسة، وحمل اللقب الأكاديمي وفق قانون البلد؛ ويمكن أن ييسر دخول سوق العمل.',
  'Studienzeiten und Leistungen sind anerkannt, soweit keine wesentlichen Unterschiede bestehen.':
    'فترات الدراسة ووحداتها معترف بها ما لم توجد فروق جوهرية.',
  'Die Qualifikation entspricht dem genannten Niveau; über Fach und Zweck ist nicht entschieden.':
    'يقابل المؤهل المستوى المذكور؛ ولم يبت في التخصص ولا في الغرض.',
  'Sie ist eine Auskunft und keine Entscheidung über eine Anerkennung.': 'هي معلومة وليست قرارا بالاعتراف.',
  'Die Anerkennung für den genannten Zweck wird abgelehnt.': 'يرفض الاعتراف للغرض المذكور.',
  // Grounds
  'Es liegt kein im Ausland erworbener Ausbildungsnachweis vor': 'لا توجد شهادة تأهيل مكتسبة في الخارج',
  'Die Ausbildung ist nicht durch Rechts- oder Verwaltungsvorschriften geregelt':
    'التأهيل غير منظم بأحكام قانونية أو إدارية',
  'Der Ausbildungsnachweis befähigt nicht zu vergleichbaren beruflichen Tätigkeiten':
    'لا تؤهل شهادة التأهيل لأنشطة مهنية قابلة للمقارنة',
  'Zweifel an Echtheit oder Richtigkeit der Unterlagen sind nicht ausgeräumt': 'لم تزل الشكوك في صحة الوثائق أو دقتها',
  'Der Sachverhalt war mangels Mitwirkung nicht aufzuklären': 'تعذر استجلاء الوقائع لعدم التعاون',
  'Die Gleichwertigkeit ist bereits anderweitig festgestellt': 'تقررت المعادلة من قبل بطريق آخر',
  'Die Berufsausübung ist im Ausbildungsstaat nicht gestattet, aus Gründen, die auch der Ausübung im Inland entgegenstehen':
    'مزاولة المهنة غير مسموح بها في دولة التأهيل، لأسباب تمنع مزاولتها في ألمانيا أيضا',
  'Die Ausgleichsmaßnahme wurde nicht erfolgreich abgeschlossen': 'لم يكمل التدبير التعويضي بنجاح',
  'Es liegt keine abgeschlossene Ausbildung in dem Beruf vor': 'لا يوجد تأهيل مكتمل في المهنة',
  'Bulgarischer Befähigungsnachweis „фелдшер“ („Feldscher“)': 'شهادة بلغارية «фелдшер» (Feldscher)',
  'Die Voraussetzungen der partiellen Berufsausübung liegen nicht vor': 'لا تتوافر شروط المزاولة الجزئية للمهنة',
  'Anpassungslehrgang oder Eignungsprüfung wurden endgültig nicht bestanden':
    'لم تجتز فترة التكيف أو اختبار الأهلية نهائيا',
  'Zuverlässigkeit, gesundheitliche Eignung oder Sprachkenntnisse fehlen':
    'لم يثبت حسن السيرة أو اللياقة الصحية أو المعرفة اللغوية',
  'Kenntnisprüfung oder Anpassungslehrgang wurden endgültig nicht bestanden':
    'لم يجتز اختبار المعارف أو فترة التكيف نهائيا',
  'Die gezeigte Handlungsfähigkeit ist nicht überwiegend vergleichbar':
    'الكفاءة التي أظهرت غير قابلة للمقارنة في معظمها',
  'Die vollständige Vergleichbarkeit wurde im Ergänzungsverfahren nicht erreicht':
    'لم تتحقق قابلية المقارنة الكاملة في الإجراء التكميلي',
  'Die Aufgaben wurden nicht bearbeitet': 'لم تنجز المهام',
  'Die Richtlinie ist auf die Person oder den Nachweis nicht anwendbar': 'لا يسري التوجيه على الشخص أو على الشهادة',
  'Der Nachweis eröffnet den Beruf im Herkunftsstaat nicht, und die Berufspraxis fehlt':
    'لا تتيح الشهادة مزاولة المهنة في دولة المنشأ، ولا توجد ممارسة مهنية',
  'Nachweis auf dem Niveau a, verlangt ist das Niveau e': 'شهادة من المستوى a، والمستوى المطلوب هو e',
  'Zweifel an der Echtheit der Nachweise sind nicht ausgeräumt': 'لم تزل الشكوك في صحة الشهادات',
  'Ein zwingender Grund des Allgemeininteresses steht dem partiellen Zugang entgegen':
    'يحول سبب قاهر من أسباب المصلحة العامة دون السماح الجزئي',
  'Ein wesentlicher Unterschied ist nachgewiesen': 'ثبت فرق جوهري',
  'Hochschule oder Studiengang gehören nicht zum Bildungssystem einer Vertragspartei':
    'لا تنتمي المؤسسة أو البرنامج إلى النظام التعليمي لأحد أطراف الاتفاقية',
  'Die Nachweise sind nicht echt': 'الشهادات غير صحيحة',
  'Die Qualifikation wurde nicht verliehen': 'لم يمنح المؤهل',
  'Die Gleichwertigkeit ist nur mit unangemessenem Aufwand festzustellen, weil Unterlagen aus Gründen fehlen, die nicht in der Person liegen':
    'لا يمكن تقرير المعادلة إلا بجهد غير متناسب، لأن وثائق تنقص لأسباب خارجة عن إرادة الشخص',
  // Remedies
  Widerspruch: 'تظلم',
  'Klage vor dem Verwaltungsgericht': 'دعوى أمام المحكمة الإدارية',
  Untätigkeitsklage: 'دعوى ضد الامتناع عن البت',
  Verwaltungsrechtsbehelf: 'طعن إداري',
  'Gerichtlicher Rechtsbehelf': 'طعن قضائي',
  'Rechtsbehelf gegen das Ausbleiben einer Entscheidung': 'طعن في عدم صدور قرار',
  Klage: 'دعوى قضائية',
};
