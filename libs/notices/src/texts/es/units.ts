/** Units of the reference qualifications, by the German title. */
export const units: Readonly<Record<string, string>> = {
  'Durchführen von betrieblicher und technischer Kommunikation sowie Informationsverarbeitung':
    'Comunicación interna y técnica, tratamiento de la información',
  'Planen und Organisieren der Arbeit': 'Planificación y organización del trabajo',
  'Durchführen von qualitätssichernden Maßnahmen': 'Medidas de aseguramiento de la calidad',
  'Beraten von Kundinnen und Kunden': 'Asesoramiento a clientes',
  'Umsetzen von Datenschutz- und Informationssicherheitskonzepten':
    'Aplicación de la protección de datos y la seguridad de la información',
  'Prüfen und Beurteilen von Schutzmaßnahmen an elektrischen Anlagen und Geräten':
    'Comprobación y evaluación de las medidas de protección en instalaciones y aparatos eléctricos',
  'Analysieren technischer Systeme': 'Análisis de sistemas técnicos',
  'Messen und Analysieren von physikalischen Kennwerten': 'Medición y análisis de magnitudes físicas',
  'Durchführen der Fehlersuche und Instandhalten von Geräten und Systemen':
    'Localización de averías y mantenimiento de aparatos y sistemas',
  'Montieren und Installieren von Bauteilen, Baugruppen und Geräten':
    'Montaje e instalación de componentes, conjuntos y aparatos',
  'Montieren und Installieren von Netzwerken': 'Montaje e instalación de redes',
  'Aufbauen und Prüfen von Steuerungen und Regelungen':
    'Construcción y comprobación de sistemas de control y regulación',
  'Konzipieren von Systemen der Energie- und Gebäudetechnik': 'Diseño de sistemas de energía y técnica de edificios',
  'Installieren und Inbetriebnehmen von Energiewandlungssystemen':
    'Instalación y puesta en servicio de sistemas de conversión de energía',
  'Aufstellen und Inbetriebnehmen von elektrischen und elektronischen Geräten':
    'Montaje y puesta en servicio de aparatos eléctricos y electrónicos',
  'Installieren und Konfigurieren von Gebäudesystemtechnik': 'Instalación y configuración de domótica',
  'Installieren und Konfigurieren von Empfangs- und Breitbandkommunikationsanlagen':
    'Instalación y configuración de sistemas de recepción y banda ancha',
  'Durchführen wiederkehrender Prüfungen und Instandhalten gebäudetechnischer Systeme':
    'Comprobaciones periódicas y mantenimiento de los sistemas técnicos de edificios',
  'Auftragsannahme und Kundenkommunikation; Planen der Arbeit':
    'Recepción de encargos y comunicación con clientes; planificación del trabajo',
  'Einrichten von Baustellen; Werkzeuge und Maschinen; Bau- und Bauhilfsstoffe':
    'Instalación de obras; herramientas y máquinas; materiales de construcción y auxiliares',
  'Lesen und Anfertigen von Plänen und Skizzen; Durchführen von Messungen':
    'Lectura y elaboración de planos y croquis; mediciones',
  'Herstellen von Bauteilen aus Holz, aus Beton und Stahlbeton sowie von Mauerwerkskörpern':
    'Ejecución de elementos de madera, hormigón y hormigón armado y de fábricas de albañilería',
  'Energieeffizienz, Schall- und Brandschutz; Putz; Estrich; Fliesen und Platten; Trockenbau':
    'Eficiencia energética, aislamiento acústico y protección contra incendios; revoque; solado; baldosas y placas; construcción en seco',
  'Baugruben und Gräben mit Verbau; Verkehrswege; Rohrleitungen und Bohrungen':
    'Excavaciones y zanjas entibadas; vías de circulación; tuberías y perforaciones',
  'Umbau und Rückbau': 'Reforma y desmontaje',
  'Qualitätssicherung und Übergabe': 'Aseguramiento de la calidad y entrega',
  'Lesen und Anfertigen von Plänen; Durchführen von Messungen': 'Lectura y elaboración de planos; mediciones',
  'Herstellen von Bauteilen aus Beton und Stahlbeton': 'Ejecución de elementos de hormigón y hormigón armado',
  'Herstellen von Mauerwerkskörpern': 'Ejecución de fábricas de albañilería',
  'Energieeffizienz, Schall- und Brandschutz; Putz; Estrich; Trockenbau':
    'Eficiencia energética, aislamiento acústico y protección contra incendios; revoque; solado; construcción en seco',
  'Auftragsannahme; Planen der Arbeit; Einrichten von Baustellen; Maschinen':
    'Recepción de encargos; planificación del trabajo; instalación de obras; máquinas',
  'Durchführen von Messungen, auch digital': 'Mediciones, también digitales',
  'Bauteile aus Beton und Stahlbeton: Treppen und besondere Formen':
    'Elementos de hormigón y hormigón armado: escaleras y formas especiales',
  'Mauerwerk: besondere Verbände, Bögen, Sicht- und Verblendmauerwerk':
    'Albañilería: aparejos especiales, arcos, fábrica vista y de revestimiento',
  'Energieeffizienz, Schall- und Brandschutz':
    'Eficiencia energética, aislamiento acústico y protección contra incendios',
  'Putz: Dämm- und Sonderputze': 'Revoque: revoques aislantes y especiales',
  'Instandsetzen und Sichern von Bauwerken': 'Reparación y consolidación de construcciones',
  'Pflegeprozesse und Pflegediagnostik in akuten und dauerhaften Pflegesituationen':
    'Procesos y diagnóstico de enfermería en situaciones agudas y de larga duración',
  'Kommunikation und Beratung personen- und situationsorientiert gestalten':
    'Comunicación y asesoramiento centrados en la persona y la situación',
  'Intra- und interprofessionelles Handeln in unterschiedlichen systemischen Kontexten':
    'Actuación intra e interprofesional en distintos contextos sistémicos',
  'Das eigene Handeln auf der Grundlage von Gesetzen, Verordnungen und ethischen Leitlinien reflektieren':
    'Reflexión sobre la propia actuación conforme a leyes, reglamentos y principios éticos',
  'Das eigene Handeln auf der Grundlage von wissenschaftlichen Erkenntnissen und berufsethischen Werthaltungen reflektieren':
    'Reflexión sobre la propia actuación conforme a conocimientos científicos y a la ética profesional',
  'Stunden zur freien Verteilung': 'Horas de libre distribución',
  Orientierungseinsatz: 'Prácticas de orientación',
  'Pflichteinsatz: stationäre Akutpflege': 'Prácticas obligatorias: cuidados agudos hospitalarios',
  'Pflichteinsatz: stationäre Langzeitpflege': 'Prácticas obligatorias: cuidados de larga duración en residencia',
  'Pflichteinsatz: ambulante Akut- und Langzeitpflege':
    'Prácticas obligatorias: cuidados ambulatorios agudos y de larga duración',
  'Pflichteinsatz: pädiatrische Versorgung': 'Prácticas obligatorias: atención pediátrica',
  'Pflichteinsatz: allgemein-, geronto-, kinder- oder jugendpsychiatrische Versorgung':
    'Prácticas obligatorias: psiquiatría general, geriátrica, infantil o juvenil',
  'Vertiefungseinsatz im Bereich eines Pflichteinsatzes':
    'Prácticas de profundización en el ámbito de unas prácticas obligatorias',
  'Weiterer Einsatz, zum Beispiel Pflegeberatung, Rehabilitation, Palliation':
    'Otras prácticas, por ejemplo asesoramiento, rehabilitación, cuidados paliativos',
  'Zur freien Verteilung im Bereich des Vertiefungseinsatzes':
    'Libre distribución en el ámbito de las prácticas de profundización',
};
