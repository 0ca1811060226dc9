/** Units of the reference qualifications, by the German title. */
export const units: Readonly<Record<string, string>> = {
  'Durchführen von betrieblicher und technischer Kommunikation sowie Informationsverarbeitung':
    'Communication interne et technique, traitement de l’information',
  'Planen und Organisieren der Arbeit': 'Planification et organisation du travail',
  'Durchführen von qualitätssichernden Maßnahmen': 'Assurance qualité',
  'Beraten von Kundinnen und Kunden': 'Conseil à la clientèle',
  'Umsetzen von Datenschutz- und Informationssicherheitskonzepten':
    'Mise en œuvre de la protection des données et de la sécurité de l’information',
  'Prüfen und Beurteilen von Schutzmaßnahmen an elektrischen Anlagen und Geräten':
    'Contrôle et évaluation des mesures de protection des installations et appareils électriques',
  'Analysieren technischer Systeme': 'Analyse de systèmes techniques',
  'Messen und Analysieren von physikalischen Kennwerten': 'Mesure et analyse de grandeurs physiques',
  'Durchführen der Fehlersuche und Instandhalten von Geräten und Systemen':
    'Recherche de pannes et maintenance d’appareils et de systèmes',
  'Montieren und Installieren von Bauteilen, Baugruppen und Geräten':
    'Montage et installation de composants, d’ensembles et d’appareils',
  'Montieren und Installieren von Netzwerken': 'Montage et installation de réseaux',
  'Aufbauen und Prüfen von Steuerungen und Regelungen': 'Réalisation et contrôle de commandes et de régulations',
  'Konzipieren von Systemen der Energie- und Gebäudetechnik':
    'Conception de systèmes d’énergie et de technique du bâtiment',
  'Installieren und Inbetriebnehmen von Energiewandlungssystemen':
    'Installation et mise en service de systèmes de conversion d’énergie',
  'Aufstellen und Inbetriebnehmen von elektrischen und elektronischen Geräten':
    'Mise en place et mise en service d’appareils électriques et électroniques',
  'Installieren und Konfigurieren von Gebäudesystemtechnik': 'Installation et configuration de la domotique',
  'Installieren und Konfigurieren von Empfangs- und Breitbandkommunikationsanlagen':
    'Installation et configuration d’installations de réception et à large bande',
  'Durchführen wiederkehrender Prüfungen und Instandhalten gebäudetechnischer Systeme':
    'Contrôles périodiques et maintenance des systèmes techniques du bâtiment',
  'Auftragsannahme und Kundenkommunikation; Planen der Arbeit':
    'Prise de commande et communication avec la clientèle ; planification du travail',
  'Einrichten von Baustellen; Werkzeuge und Maschinen; Bau- und Bauhilfsstoffe':
    'Installation de chantiers ; outils et machines ; matériaux de construction et auxiliaires',
  'Lesen und Anfertigen von Plänen und Skizzen; Durchführen von Messungen':
    'Lecture et réalisation de plans et de croquis ; mesures',
  'Herstellen von Bauteilen aus Holz, aus Beton und Stahlbeton sowie von Mauerwerkskörpern':
    'Réalisation d’éléments en bois, en béton et béton armé et de maçonneries',
  'Energieeffizienz, Schall- und Brandschutz; Putz; Estrich; Fliesen und Platten; Trockenbau':
    'Efficacité énergétique, isolation acoustique et protection incendie ; enduits ; chapes ; carrelages ; construction à sec',
  'Baugruben und Gräben mit Verbau; Verkehrswege; Rohrleitungen und Bohrungen':
    'Fouilles et tranchées blindées ; voies de circulation ; canalisations et forages',
  'Umbau und Rückbau': 'Transformation et déconstruction',
  'Qualitätssicherung und Übergabe': 'Assurance qualité et réception',
  'Lesen und Anfertigen von Plänen; Durchführen von Messungen': 'Lecture et réalisation de plans ; mesures',
  'Herstellen von Bauteilen aus Beton und Stahlbeton': 'Réalisation d’éléments en béton et béton armé',
  'Herstellen von Mauerwerkskörpern': 'Réalisation de maçonneries',
  'Energieeffizienz, Schall- und Brandschutz; Putz; Estrich; Trockenbau':
    'Efficacité énergétique, isolation acoustique et protection incendie ; enduits ; chapes ; construction à sec',
  'Auftragsannahme; Planen der Arbeit; Einrichten von Baustellen; Maschinen':
    'Prise de commande ; planification du travail ; installation de chantiers ; machines',
  'Durchführen von Messungen, auch digital': 'Mesures, y compris numériques',
  'Bauteile aus Beton und Stahlbeton: Treppen und besondere Formen':
    'Éléments en béton et béton armé : escaliers et formes particulières',
  'Mauerwerk: besondere Verbände, Bögen, Sicht- und Verblendmauerwerk':
    'Maçonnerie : appareils particuliers, arcs, maçonnerie apparente et de parement',
  'Energieeffizienz, Schall- und Brandschutz': 'Efficacité énergétique, isolation acoustique et protection incendie',
  'Putz: Dämm- und Sonderputze': 'Enduits : enduits isolants et spéciaux',
  'Instandsetzen und Sichern von Bauwerken': 'Réparation et consolidation d’ouvrages',
  'Pflegeprozesse und Pflegediagnostik in akuten und dauerhaften Pflegesituationen':
    'Processus et diagnostic infirmiers dans les situations de soins aiguës et de longue durée',
  'Kommunikation und Beratung personen- und situationsorientiert gestalten':
    'Communication et conseil centrés sur la personne et la situation',
  'Intra- und interprofessionelles Handeln in unterschiedlichen systemischen Kontexten':
    'Action intra- et interprofessionnelle dans différents contextes systémiques',
  'Das eigene Handeln auf der Grundlage von Gesetzen, Verordnungen und ethischen Leitlinien reflektieren':
    'Réflexion sur sa propre action au regard des lois, règlements et principes éthiques',
  'Das eigene Handeln auf der Grundlage von wissenschaftlichen Erkenntnissen und berufsethischen Werthaltungen reflektieren':
    'Réflexion sur sa propre action au regard des connaissances scientifiques et de l’éthique professionnelle',
  'Stunden zur freien Verteilung': 'Heures à répartir librement',
  Orientierungseinsatz: 'Stage d’orientation',
  'Pflichteinsatz: stationäre Akutpflege': 'Stage obligatoire : soins aigus hospitaliers',
  'Pflichteinsatz: stationäre Langzeitpflege': 'Stage obligatoire : soins de longue durée en établissement',
  'Pflichteinsatz: ambulante Akut- und Langzeitpflege':
    'Stage obligatoire : soins ambulatoires aigus et de longue durée',
  'Pflichteinsatz: pädiatrische Versorgung': 'Stage obligatoire : soins pédiatriques',
  'Pflichteinsatz: allgemein-, geronto-, kinder- oder jugendpsychiatrische Versorgung':
    'Stage obligatoire : psychiatrie générale, de la personne âgée, de l’enfant ou de l’adolescent',
  'Vertiefungseinsatz im Bereich eines Pflichteinsatzes':
    'Stage d’approfondissement dans le domaine d’un stage obligatoire',
  'Weiterer Einsatz, zum Beispiel Pflegeberatung, Rehabilitation, Palliation':
    'Autre stage, par exemple conseil en soins, réadaptation, soins palliatifs',
  'Zur freien Verteilung im Bereich des Vertiefungseinsatzes':
    'À répartir librement dans le domaine du stage d’approfondissement',
};
