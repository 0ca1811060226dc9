import { triggerInWords } from './describe-deadlines.js';
import { said, section, sentence, type SaidLine, type SaidSection } from './describe-line.js';
import { feeLines } from './describe-notices.js';
import { codeInWords, conditionInWords, durationInWords, listInWords, timesInWords } from './describe-words.js';
import type { Overlay, OverlayDeadline } from './overlay-schema.js';

/** What an overlay says, in plain English, each line with its citation. */
export function describeOverlay(overlay: Overlay): SaidSection[] {
  const { title, id, version, effective_from, effective_to, modifies, legal_basis, provenance } = overlay;
  const head: SaidLine[] = [
    {
      text: `In force from ${effective_from}${effective_to ? ` to ${effective_to}` : ''}. It modifies ${listInWords(modifies)}.`,
    },
    { text: `Where nothing else is said, the values are ${provenance.trim()}.` },
    ...legal_basis.map((basis) => said(basis.title ? `It rests on: ${basis.title.en}.` : 'It rests on this.', basis)),
  ];
  return [
    ...section(`${title.en} (overlay ${id}, version ${version})`, head),
    ...section('Deadlines', overlay.deadlines.map(deadlineLine)),
    ...section('Conditions', overlay.conditions.map(conditionLine)),
    ...section(
      'Recipients',
      overlay.recipients.map((rule) =>
        said(
          `${rule.kind === '*' ? 'Notices' : codeInWords(rule.kind)} go to the ${codeInWords(rule.recipient)}.`,
          rule,
        ),
      ),
    ),
    ...section('What it opens', [
      ...overlay.commands_on.map((rule) => said(`The command ${codeInWords(rule.command)} is open.`, rule)),
      ...(overlay.continue_to_measures
        ? [said('A partial decision may go on to measures.', overlay.continue_to_measures)]
        : []),
    ]),
    ...section('Fees', feeLines(overlay)),
    ...section(
      'Events outside the case',
      overlay.events.map((event) => said(`${event.title.en} (${event.event}).`, event)),
    ),
    ...section(
      'Notes',
      overlay.notes.map((note) => said(note.text.en.trim(), note)),
    ),
  ];
}

function deadlineLine(rule: OverlayDeadline): SaidLine {
  const { id, title, profiles, trigger, duration, kind, binds, when, silence, extension, suspensions, without } = rule;
  return said(
    sentence(
      `${title ? `${title.en} (${id})` : id}${profiles ? `, of ${listInWords(profiles)}` : ''}:`,
      duration && `${durationInWords(duration)}.`,
      trigger && `From ${triggerInWords(trigger)}.`,
      when && `Where ${conditionInWords(when)}.`,
      kind && `Kind: ${kind}.`,
      binds && `Binds the ${binds}.`,
      extension &&
        `Extended ${timesInWords(extension.times)}, ${extension.cap ? `by ${durationInWords(extension.cap)} at most` : 'by an appropriate period'}.`,
      suspensions &&
        `Stands still for ${listInWords(
          suspensions.map(({ cause }) => codeInWords(cause)),
          'or',
        )}.`,
      silence && `When it passes: ${codeInWords(silence)}.`,
      without.length > 0 && `Without the profile’s ${listInWords(without.map(codeInWords))}.`,
    ),
    rule,
  );
}

function conditionLine(rule: Overlay['conditions'][number]): SaidLine {
  const { part, id, when, waived_when, without, profiles } = rule;
  return said(
    sentence(
      `${codeInWords(part)}, ${id}${profiles ? ` (of ${listInWords(profiles)})` : ''}:`,
      when && `where ${conditionInWords(when)}.`,
      waived_when && `waived where ${conditionInWords(waived_when)}.`,
      without.length > 0 && `without the profile’s ${listInWords(without.map(codeInWords))}.`,
    ),
    rule,
  );
}
