import type { Blocker } from '#vocabulary';
import { checkRows, mergeRows, type ComparisonRow } from '#equivalence';
import { comparisonOf } from '../comparison.js';
import { awaited, noneOpen, openRequest, settle } from '../requests.js';
import { routeOf } from '../route.js';
import type { CommandPayloads } from '../payloads.js';
import type { CommandRule } from '../rule.js';
import { staying } from '../statuses.js';
import type { Situation } from '../types.js';

type Results = CommandPayloads['finish_alternative_procedure']['results'];

/** Skills are established otherwise where evidence is missing for a reason that the profile accepts (BQFG § 14). */
export const startAlternativeProcedure: CommandRule<'start_alternative_procedure'> = {
  by: ['assessor'],
  from: staying('assessment'),

  blockers: ({ context, facts }, payload) => {
    const { alternative_procedure: rule } = facts.profile;
    if (!rule) return [{ code: 'command.not_in_profile', item: 'start_alternative_procedure' }];
    const blockers: Blocker[] = awaited(context, 'alternative_procedure').map(() => ({
      code: 'request.open',
      item: 'alternative_procedure',
    }));
    if (!payload) return blockers;
    const grounds = rule.grounds.map(({ ground }) => ground);
    if (!grounds.includes(payload.ground)) {
      blockers.push({ code: 'alternative.no_ground', item: payload.ground, data: { grounds }, cite: rule.cite });
    }
    const { instruments, cite } = rule;
    const unknown = payload.instruments.filter((instrument) => !instruments.includes(instrument));
    const data = { instruments };
    return [...blockers, ...unknown.map((item) => ({ code: 'alternative.unknown_instrument', item, data, cite }))];
  },

  apply: (situation, { ground, instruments }) => {
    const { context } = situation;
    const { request, ledger } = openRequest(situation, {
      kind: 'alternative_procedure',
      waits_on: 'authority',
      alternative: { ground, instruments },
    });
    return {
      context: {
        ...context,
        requests: [...context.requests, request],
        ledger: [...context.ledger, ...ledger],
      },
      effects: [],
    };
  },
};

/** What came of it becomes rows of the comparison; which units rest on it stands with the procedure. */
export const finishAlternativeProcedure: CommandRule<'finish_alternative_procedure'> = {
  by: ['assessor'],
  from: staying('assessment'),

  blockers: (situation, payload) => {
    const open = awaited(situation.context, 'alternative_procedure');
    if (open.length === 0) return [noneOpen('alternative_procedure')];
    return payload ? unrecordable(situation, payload.results) : [];
  },

  apply: (situation, { results }) => {
    const { context, day } = situation;
    const [request] = awaited(context, 'alternative_procedure');
    if (!request?.alternative) throw new Error('finish_alternative_procedure without a procedure');
    const alternative = { ...request.alternative, results };
    const settled = settle(context, { ...request, status: 'closed', alternative, answered_on: day }, day);
    return {
      context: { ...settled, comparison: mergeRows(context.comparison, rowsOf(situation, results)).rows },
      effects: [],
    };
  },
};

function unrecordable(situation: Situation, results: Results): Blocker[] {
  const comparison = comparisonOf(situation, rowsOf(situation, results));
  const { equivalence } = situation.facts.profile;
  if (!comparison || routeOf(situation).comparison === 'none') {
    const data = { of: 'reference' };
    return results.map(({ ref: item }) => ({ code: 'comparison.unknown_unit', item, data, cite: equivalence.cite }));
  }
  return checkRows(comparison, equivalence);
}

/**
 * A unit as the procedure found it, in place of an earlier judgement of that unit alone. Instruments measure no hours:
 * what is covered counts in full, and of what is not no more than the earlier judgement had credited.
 */
function rowsOf({ context, facts }: Situation, results: Results): ComparisonRow[] {
  return results.map(({ ref, result, why }) => {
    const amount = facts.reference?.units.find(({ id }) => id === ref)?.amount;
    const earlier = context.comparison.find((row) => [row.ref].flat().join() === ref);
    const isCovered = result === 'covered' || result === 'minor';
    return {
      ...(earlier?.essential === undefined ? {} : { essential: earlier.essential }),
      ...(earlier?.differs === undefined ? {} : { differs: earlier.differs }),
      ref,
      ...(amount === undefined ? {} : { required: amount }),
      credited: isCovered ? (amount ?? 0) : result === 'partly' ? (earlier?.credited ?? 0) : 0,
      by: [],
      result,
      ...(why ? { why } : {}),
    };
  });
}
