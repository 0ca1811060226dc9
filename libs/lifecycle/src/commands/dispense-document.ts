import type { Blocker } from '#vocabulary';
import { unknownDocuments } from '../completeness.js';
import { closeWanted } from '../reassessing.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';

/** A document that cannot be had, or that something else stands in for (BQFG § 14, Directive 2005/36/EC Annex VII). */
export const dispenseDocument: CommandRule<'dispense_document'> = {
  by: ['caseworker'],
  from: staying('intake', 'awaiting_documents'),

  blockers: (situation, payload) => {
    if (!payload) return [];
    const grounds = situation.facts.profile.dispense_grounds.map(({ ground }) => ground);
    const blockers: Blocker[] = unknownDocuments(situation, [payload.document]);
    if (!grounds.includes(payload.ground)) {
      blockers.push({ code: 'dispense.no_ground', item: payload.document, data: { grounds } });
    }
    return blockers;
  },

  apply: (situation, { document, ground }) => {
    const { context, day } = situation;
    const dispensed = { ...context.dispensed, [document]: { on: day, ground } };
    const after = { ...context, dispensed };
    const { requests, ledger } = closeWanted(after, day);
    return {
      context: { ...after, requests, ledger: [...context.ledger, ...ledger] },
      effects: [],
    };
  },
};
