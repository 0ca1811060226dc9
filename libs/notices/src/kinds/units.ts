import type { Block, Column } from '../paper/blocks.js';
import type { Voice } from '../texts/voice.js';
import type { FactsOf, NoticeData, NoticeUnit, StatementOf } from '../types.js';
import { bindingLanguage, find, written } from './find.js';
import { inOwnWords } from './words.js';

interface Shown extends Column {
  cell(unit: NoticeUnit): string;
}

/** Units by row: what is required, what is credited and why; a column that nothing stands in is left out. */
function unitTable(units: readonly NoticeUnit[], data: NoticeData, voice: Voice, withReasons: boolean): Block {
  const heading = (key: 'required' | 'credited') =>
    data.unit
      ? voice.say(`statements.table.${key}_in`, { unit: voice.say(`statements.table.unit_${data.unit}`) })
      : voice.say(`statements.table.${key}`);
  const amount = (key: 'required' | 'credited'): Shown => ({
    title: heading(key),
    share: 2.25,
    align: 'right',
    cell: (unit) => (unit[key] === undefined ? '' : voice.amount(unit[key])),
  });
  const columns: Shown[] = [
    { title: voice.say('statements.table.id'), share: 0.95, cell: (unit) => voice.name(unit.id) },
    {
      title: voice.say('statements.table.unit'),
      share: withReasons ? 5.4 : 11.45,
      names: true,
      // What nobody has translated stands in its own language, and is spoken so.
      ...(units.every((unit) => voice.speaks(unit.title)) ? {} : { language: bindingLanguage(data) }),
      cell: (unit) => voice.of(unit.title),
    },
    amount('required'),
    amount('credited'),
    ...(withReasons
      ? [
          {
            title: voice.say('statements.table.why'),
            share: 6.05,
            language: bindingLanguage(data),
            cell: (unit: NoticeUnit) => unit.why ?? '',
          },
        ]
      : []),
  ];
  const shown = columns.filter((column) => units.some((unit) => column.cell(unit)));
  return { is: 'table', columns: shown, rows: units.map((unit) => shown.map((column) => column.cell(unit))) };
}

export function existing(facts: FactsOf<'existing_qualifications'>, data: NoticeData, voice: Voice): Block[] {
  const { qualification: title, units } = facts;
  if (units.length > 0) {
    const text = voice.say(`statements.existing_qualifications${title ? '' : '_untitled'}`, { title: title ?? '' });
    return [{ is: 'paragraph', text }, unitTable(units, data, voice, false)];
  }
  const text = voice.say(`statements.existing_qualifications${title ? '_alone' : '_none'}`, { title: title ?? '' });
  const uncredited = data.outcome === 'refused' ? ` ${voice.say('statements.existing_qualifications_uncredited')}` : '';
  return [{ is: 'paragraph', text: text + uncredited }];
}

/** The reasons of the units stand in the table of differences, unless the writer gives them in own words. */
function withReasons(units: readonly NoticeUnit[], reasons: StatementOf<'difference_reasons'> | undefined) {
  if (!reasons || written(reasons)) return units.map((unit) => ({ ...unit, why: undefined }));
  return units.map((unit) => ({ ...unit, why: reasons.data.units.find(({ id }) => id === unit.id)?.why ?? unit.why }));
}

export function differences(data: NoticeData, voice: Voice): Block[] {
  const stated = find(data, 'substantial_differences');
  const reasons = find(data, 'difference_reasons');
  const own = (statement: { text?: string }) => inOwnWords(written(statement), bindingLanguage(data), voice);
  const reasonWords = reasons && written(reasons) ? own(reasons) : [];
  if (!stated) {
    if (!reasons || written(reasons)) return reasonWords;
    return [
      { is: 'paragraph', text: voice.say('statements.difference_reasons') },
      unitTable(reasons.data.units, data, voice, true),
    ];
  }
  if (written(stated)) {
    const table = reasons && !written(reasons) ? [unitTable(reasons.data.units, data, voice, true)] : [];
    return [...own(stated), ...table, ...reasonWords];
  }
  const units = withReasons(stated.data.units, reasons);
  if (units.length === 0) {
    return [{ is: 'paragraph', text: voice.say('statements.substantial_differences_none') }, ...reasonWords];
  }
  const text = voice.say('statements.substantial_differences', {
    count: units.length,
    words: voice.count(units.length),
  });
  return [
    { is: 'paragraph', text },
    unitTable(
      units,
      data,
      voice,
      units.some((unit) => unit.why),
    ),
    ...reasonWords,
  ];
}
