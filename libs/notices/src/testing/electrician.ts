import type { NoticeUnit } from '../types.js';

const unit = (id: string, de: string, en: string, required: number, credited: number, why?: string): NoticeUnit => ({
  id,
  title: { de, en },
  required,
  credited,
  ...(why ? { why } : {}),
});

export const credited: readonly NoticeUnit[] = [
  unit(
    'A1',
    'Durchführen von betrieblicher und technischer Kommunikation sowie Informationsverarbeitung',
    'Operational and technical communication, information processing',
    4,
    4,
  ),
  unit('A2', 'Planen und Organisieren der Arbeit', 'Planning and organising work', 6, 6),
  unit('A3', 'Durchführen von qualitätssichernden Maßnahmen', 'Quality assurance', 6, 2),
  unit('A4', 'Beraten von Kundinnen und Kunden', 'Advising customers', 4, 3),
  unit('A7', 'Analysieren technischer Systeme', 'Analysing technical systems', 4, 4),
  unit('A8', 'Messen und Analysieren von physikalischen Kennwerten', 'Measuring and analysing physical values', 12, 10),
  unit(
    'A9',
    'Durchführen der Fehlersuche und Instandhalten von Geräten und Systemen',
    'Fault finding and maintenance of devices and systems',
    5,
    5,
  ),
  unit(
    'A10',
    'Montieren und Installieren von Bauteilen, Baugruppen und Geräten',
    'Assembling and installing components, assemblies and devices',
    22,
    22,
  ),
  unit(
    'A12',
    'Aufbauen und Prüfen von Steuerungen und Regelungen',
    'Building and testing open and closed loop controls',
    10,
    8,
  ),
  unit(
    'B2',
    'Installieren und Inbetriebnehmen von Energiewandlungssystemen',
    'Installing and commissioning energy conversion systems',
    18,
    16,
  ),
  unit(
    'B3',
    'Aufstellen und Inbetriebnehmen von elektrischen und elektronischen Geräten',
    'Setting up electrical and electronic appliances',
    8,
    8,
  ),
];

export const differing: readonly NoticeUnit[] = [
  unit(
    'A6',
    'Prüfen und Beurteilen von Schutzmaßnahmen an elektrischen Anlagen und Geräten',
    'Testing and assessing protective measures on electrical installations and devices',
    20,
    14,
    'Erdungssysteme sowie RCD- und Schleifenimpedanzmessungen nach DIN VDE sind nicht nachgewiesen; die Errichtungsbestimmungen weichen ab.',
  ),
  unit(
    'B1',
    'Konzipieren von Systemen der Energie- und Gebäudetechnik',
    'Designing energy and building technology systems',
    18,
    8,
    'Planung nach deutschen und europäischen Normen, Blitzschutz und Speicher sind nicht nachgewiesen.',
  ),
  unit(
    'B4',
    'Installieren und Konfigurieren von Gebäudesystemtechnik',
    'Installing and configuring building systems technology',
    12,
    0,
    'Gebäudeautomation war nicht Gegenstand der Ausbildung.',
  ),
  unit(
    'B6',
    'Durchführen wiederkehrender Prüfungen und Instandhalten gebäudetechnischer Systeme',
    'Periodic inspections and maintenance of building systems',
    14,
    4,
    'Wiederkehrende Prüfungen nach Norm waren nicht Gegenstand der Ausbildung.',
  ),
];
