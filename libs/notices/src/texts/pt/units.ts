/** Units of the reference qualifications, by the German title. */
export const units: Readonly<Record<string, string>> = {
  'Durchführen von betrieblicher und technischer Kommunikation sowie Informationsverarbeitung':
    'Comunicação interna e técnica, tratamento da informação',
  'Planen und Organisieren der Arbeit': 'Planeamento e organização do trabalho',
  'Durchführen von qualitätssichernden Maßnahmen': 'Medidas de garantia da qualidade',
  'Beraten von Kundinnen und Kunden': 'Aconselhamento de clientes',
  'Umsetzen von Datenschutz- und Informationssicherheitskonzepten':
    'Aplicação da proteção de dados e da segurança da informação',
  'Prüfen und Beurteilen von Schutzmaßnahmen an elektrischen Anlagen und Geräten':
    'Verificação e avaliação das medidas de proteção em instalações e aparelhos elétricos',
  'Analysieren technischer Systeme': 'Análise de sistemas técnicos',
  'Messen und Analysieren von physikalischen Kennwerten': 'Medição e análise de grandezas físicas',
  'Durchführen der Fehlersuche und Instandhalten von Geräten und Systemen':
    'Deteção de avarias e manutenção de aparelhos e sistemas',
  'Montieren und Installieren von Bauteilen, Baugruppen und Geräten':
    'Montagem e instalação de componentes, conjuntos e aparelhos',
  'Montieren und Installieren von Netzwerken': 'Montagem e instalação de redes',
  'Aufbauen und Prüfen von Steuerungen und Regelungen': 'Construção e verificação de sistemas de comando e regulação',
  'Konzipieren von Systemen der Energie- und Gebäudetechnik': 'Conceção de sistemas de energia e técnica de edifícios',
  'Installieren und Inbetriebnehmen von Energiewandlungssystemen':
    'Instalação e colocação em serviço de sistemas de conversão de energia',
  'Aufstellen und Inbetriebnehmen von elektrischen und elektronischen Geräten':
    'Montagem e colocação em serviço de aparelhos elétricos e eletrónicos',
  'Installieren und Konfigurieren von Gebäudesystemtechnik': 'Instalação e configuração de domótica',
  'Installieren und Konfigurieren von Empfangs- und Breitbandkommunikationsanlagen':
    'Instalação e configuração de sistemas de receção e de banda larga',
  'Durchführen wiederkehrender Prüfungen und Instandhalten gebäudetechnischer Systeme':
    'Verificações periódicas e manutenção dos sistemas técnicos de edifícios',
  'Auftragsannahme und Kundenkommunikation; Planen der Arbeit':
    'Aceitação de encomendas e comunicação com clientes; planeamento do trabalho',
  'Einrichten von Baustellen; Werkzeuge und Maschinen; Bau- und Bauhilfsstoffe':
    'Instalação de estaleiros; ferramentas e máquinas; materiais de construção e auxiliares',
  'Lesen und Anfertigen von Plänen und Skizzen; Durchführen von Messungen':
    'Leitura e elaboração de plantas e esboços; medições',
  'Herstellen von Bauteilen aus Holz, aus Beton und Stahlbeton sowie von Mauerwerkskörpern':
    'Execução de elementos em madeira, betão e betão armado e de alvenarias',
  'Energieeffizienz, Schall- und Brandschutz; Putz; Estrich; Fliesen und Platten; Trockenbau':
    'Eficiência energética, isolamento acústico e proteção contra incêndios; reboco; betonilha; ladrilhos e placas; construção a seco',
  'Baugruben und Gräben mit Verbau; Verkehrswege; Rohrleitungen und Bohrungen':
    'Escavações e valas entivadas; vias de circulação; tubagens e perfurações',
  'Umbau und Rückbau': 'Transformação e desconstrução',
  'Qualitätssicherung und Übergabe': 'Garantia da qualidade e entrega',
  'Lesen und Anfertigen von Plänen; Durchführen von Messungen': 'Leitura e elaboração de plantas; medições',
  'Herstellen von Bauteilen aus Beton und Stahlbeton': 'Execução de elementos em betão e betão armado',
  'Herstellen von Mauerwerkskörpern': 'Execução de alvenarias',
  'Energieeffizienz, Schall- und Brandschutz; Putz; Estrich; Trockenbau':
    'Eficiência energética, isolamento acústico e proteção contra incêndios; reboco; betonilha; construção a seco',
  'Auftragsannahme; Planen der Arbeit; Einrichten von Baustellen; Maschinen':
    'Aceitação de encomendas; planeamento do trabalho; instalação de estaleiros; máquinas',
  'Durchführen von Messungen, auch digital': 'Medições, também digitais',
  'Bauteile aus Beton und Stahlbeton: Treppen und besondere Formen':
    'Elementos em betão e betão armado: escadas e formas especiais',
  'Mauerwerk: besondere Verbände, Bögen, Sicht- und Verblendmauerwerk':
    'Alvenaria: aparelhos especiais, arcos, alvenaria à vista e de revestimento',
  'Energieeffizienz, Schall- und Brandschutz': 'Eficiência energética, isolamento acústico e proteção contra incêndios',
  'Putz: Dämm- und Sonderputze': 'Reboco: rebocos isolantes e especiais',
  'Instandsetzen und Sichern von Bauwerken': 'Reparação e consolidação de construções',
  'Pflegeprozesse und Pflegediagnostik in akuten und dauerhaften Pflegesituationen':
    'Processos e diagnóstico de enfermagem em situações agudas e prolongadas',
  'Kommunikation und Beratung personen- und situationsorientiert gestalten':
    'Comunicação e aconselhamento centrados na pessoa e na situação',
  'Intra- und interprofessionelles Handeln in unterschiedlichen systemischen Kontexten':
    'Atuação intra e interprofissional em diferentes contextos sistémicos',
  'Das eigene Handeln auf der Grundlage von Gesetzen, Verordnungen und ethischen Leitlinien reflektieren':
    'Reflexão sobre a própria atuação com base em leis, regulamentos e princípios éticos',
  'Das eigene Handeln auf der Grundlage von wissenschaftlichen Erkenntnissen und berufsethischen Werthaltungen reflektieren':
    'Reflexão sobre a própria atuação com base em conhecimentos científicos e na ética profissional',
  'Stunden zur freien Verteilung': 'Horas de distribuição livre',
  Orientierungseinsatz: 'Estágio de orientação',
  'Pflichteinsatz: stationäre Akutpflege': 'Estágio obrigatório: cuidados agudos em internamento',
  'Pflichteinsatz: stationäre Langzeitpflege': 'Estágio obrigatório: cuidados de longa duração em internamento',
  'Pflichteinsatz: ambulante Akut- und Langzeitpflege':
    'Estágio obrigatório: cuidados agudos e de longa duração em ambulatório',
  'Pflichteinsatz: pädiatrische Versorgung': 'Estágio obrigatório: cuidados pediátricos',
  'Pflichteinsatz: allgemein-, geronto-, kinder- oder jugendpsychiatrische Versorgung':
    'Estágio obrigatório: psiquiatria geral, geriátrica, infantil ou juvenil',
  'Vertiefungseinsatz im Bereich eines Pflichteinsatzes': 'Estágio de aprofundamento na área de um estágio obrigatório',
  'Weiterer Einsatz, zum Beispiel Pflegeberatung, Rehabilitation, Palliation':
    'Outro estágio, por exemplo aconselhamento, reabilitação, cuidados paliativos',
  'Zur freien Verteilung im Bereich des Vertiefungseinsatzes':
    'Distribuição livre na área do estágio de aprofundamento',
};
