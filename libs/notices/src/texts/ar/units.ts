/** Units of the reference qualifications, by the German title. */
export const units: Readonly<Record<string, string>> = {
  'Durchführen von betrieblicher und technischer Kommunikation sowie Informationsverarbeitung':
    'التواصل المؤسسي والتقني ومعالجة المعلومات',
  'Planen und Organisieren der Arbeit': 'تخطيط العمل وتنظيمه',
  'Durchführen von qualitätssichernden Maßnahmen': 'تدابير ضمان الجودة',
  'Beraten von Kundinnen und Kunden': 'تقديم المشورة للزبائن',
  'Umsetzen von Datenschutz- und Informationssicherheitskonzepten': 'تطبيق حماية البيانات وأمن المعلومات',
  'Prüfen und Beurteilen von Schutzmaßnahmen an elektrischen Anlagen und Geräten':
    'فحص تدابير الحماية في المنشآت والأجهزة الكهربائية وتقييمها',
  'Analysieren technischer Systeme': 'تحليل النظم التقنية',
  'Messen und Analysieren von physikalischen Kennwerten': 'قياس المقادير الفيزيائية وتحليلها',
  'Durchführen der Fehlersuche und Instandhalten von Geräten und Systemen': 'كشف الأعطال وصيانة الأجهزة والنظم',
  'Montieren und Installieren von Bauteilen, Baugruppen und Geräten': 'تركيب المكونات والمجموعات والأجهزة وتثبيتها',
  'Montieren und Installieren von Netzwerken': 'تركيب الشبكات وتثبيتها',
  'Aufbauen und Prüfen von Steuerungen und Regelungen': 'بناء نظم التحكم والتنظيم وفحصها',
  'Konzipieren von Systemen der Energie- und Gebäudetechnik': 'تصميم نظم الطاقة وتقنية المباني',
  'Installieren und Inbetriebnehmen von Energiewandlungssystemen': 'تركيب نظم تحويل الطاقة وتشغيلها',
  'Aufstellen und Inbetriebnehmen von elektrischen und elektronischen Geräten':
    'نصب الأجهزة الكهربائية والإلكترونية وتشغيلها',
  'Installieren und Konfigurieren von Gebäudesystemtechnik': 'تركيب نظم المباني الذكية وضبطها',
  'Installieren und Konfigurieren von Empfangs- und Breitbandkommunikationsanlagen':
    'تركيب أنظمة الاستقبال والنطاق العريض وضبطها',
  'Durchführen wiederkehrender Prüfungen und Instandhalten gebäudetechnischer Systeme':
    'الفحوص الدورية وصيانة النظم التقنية للمباني',
  'Auftragsannahme und Kundenkommunikation; Planen der Arbeit': 'استلام الطلبات والتواصل مع الزبائن؛ تخطيط العمل',
  'Einrichten von Baustellen; Werkzeuge und Maschinen; Bau- und Bauhilfsstoffe':
    'تجهيز مواقع البناء؛ الأدوات والآلات؛ مواد البناء والمواد المساعدة',
  'Lesen und Anfertigen von Plänen und Skizzen; Durchführen von Messungen':
    'قراءة المخططات والرسوم وإعدادها؛ إجراء القياسات',
  'Herstellen von Bauteilen aus Holz, aus Beton und Stahlbeton sowie von Mauerwerkskörpern':
    'تنفيذ عناصر من الخشب والخرسانة والخرسانة المسلحة وأعمال البناء بالطوب',
  'Energieeffizienz, Schall- und Brandschutz; Putz; Estrich; Fliesen und Platten; Trockenbau':
    'كفاءة الطاقة والعزل الصوتي والحماية من الحريق؛ الطينة؛ أرضيات الإسمنت؛ البلاط والألواح؛ البناء الجاف',
  'Baugruben und Gräben mit Verbau; Verkehrswege; Rohrleitungen und Bohrungen':
    'الحفر والخنادق المدعمة؛ الطرق؛ الأنابيب والثقوب',
  'Umbau und Rückbau': 'التحويل والهدم الانتقائي',
  'Qualitätssicherung und Übergabe': 'ضمان الجودة والتسليم',
  'Lesen und Anfertigen von Plänen; Durchführen von Messungen': 'قراءة المخططات وإعدادها؛ إجراء القياسات',
  'Herstellen von Bauteilen aus Beton und Stahlbeton': 'تنفيذ عناصر من الخرسانة والخرسانة المسلحة',
  'Herstellen von Mauerwerkskörpern': 'تنفيذ أعمال البناء بالطوب',
  'Energieeffizienz, Schall- und Brandschutz; Putz; Estrich; Trockenbau':
    'كفاءة الطاقة والعزل الصوتي والحماية من الحريق؛ الطينة؛ أرضيات الإسمنت؛ البناء الجاف',
  'Auftragsannahme; Planen der Arbeit; Einrichten von Baustellen; Maschinen':
    'استلام الطلبات؛ تخطيط العمل؛ تجهيز مواقع البناء؛ الآلات',
  'Durchführen von Messungen, auch digital': 'إجراء القياسات، والرقمية منها',
  'Bauteile aus Beton und Stahlbeton: Treppen und besondere Formen':
    'عناصر الخرسانة والخرسانة المسلحة: السلالم والأشكال الخاصة',
  'Mauerwerk: besondere Verbände, Bögen, Sicht- und Verblendmauerwerk':
    'البناء بالطوب: ربطات خاصة وأقواس وطوب ظاهر وكسوة',
  'Energieeffizienz, Schall- und Brandschutz': 'كفاءة الطاقة والعزل الصوتي والحماية من الحريق',
  'Putz: Dämm- und Sonderputze': 'الطينة: الطينة العازلة والخاصة',
  'Instandsetzen und Sichern von Bauwerken': 'إصلاح المنشآت وتدعيمها',
  'Pflegeprozesse und Pflegediagnostik in akuten und dauerhaften Pflegesituationen':
    'عمليات التمريض وتشخيصه في حالات الرعاية الحادة والطويلة الأمد',
  'Kommunikation und Beratung personen- und situationsorientiert gestalten':
    'التواصل وتقديم المشورة بما يلائم الشخص والموقف',
  'Intra- und interprofessionelles Handeln in unterschiedlichen systemischen Kontexten':
    'العمل داخل المهنة وبين المهن في سياقات مؤسسية مختلفة',
  'Das eigene Handeln auf der Grundlage von Gesetzen, Verordnungen und ethischen Leitlinien reflektieren':
    'مراجعة العمل الذاتي استنادا إلى القوانين واللوائح والمبادئ الأخلاقية',
  'Das eigene Handeln auf der Grundlage von wissenschaftlichen Erkenntnissen und berufsethischen Werthaltungen reflektieren':
    'مراجعة العمل الذاتي استنادا إلى المعارف العلمية وأخلاقيات المهنة',
  'Stunden zur freien Verteilung': 'ساعات للتوزيع الحر',
  Orientierungseinsatz: 'تدريب تعريفي',
  'Pflichteinsatz: stationäre Akutpflege': 'تدريب إلزامي: الرعاية الحادة في المستشفى',
  'Pflichteinsatz: stationäre Langzeitpflege': 'تدريب إلزامي: الرعاية الطويلة الأمد في المؤسسات',
  'Pflichteinsatz: ambulante Akut- und Langzeitpflege': 'تدريب إلزامي: الرعاية المتنقلة الحادة والطويلة الأمد',
  'Pflichteinsatz: pädiatrische Versorgung': 'تدريب إلزامي: رعاية الأطفال',
  'Pflichteinsatz: allgemein-, geronto-, kinder- oder jugendpsychiatrische Versorgung':
    'تدريب إلزامي: الرعاية النفسية العامة أو للمسنين أو للأطفال أو لليافعين',
  'Vertiefungseinsatz im Bereich eines Pflichteinsatzes': 'تدريب معمق في مجال أحد التدريبات الإلزامية',
  'Weiterer Einsatz, zum Beispiel Pflegeberatung, Rehabilitation, Palliation':
    'تدريب آخر، مثل المشورة التمريضية أو التأهيل أو الرعاية التلطيفية',
  'Zur freien Verteilung im Bereich des Vertiefungseinsatzes': 'للتوزيع الحر في مجال التدريب المعمق',
};
