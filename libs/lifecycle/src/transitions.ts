import type { CommandName, Status } from '#vocabulary';

/**
 * Which command is taken in which status, and where it may lead; a status that names itself stays.
 * The machine, its checks, the list of what is allowed and the diagram are all made from this table.
 */
type Table = Partial<Record<Status, Partial<Record<CommandName, readonly Status[]>>>>;

const outcomesOfReview = ['recognised', 'partially_recognised', 'refused'] as const satisfies readonly Status[];

const closedByDecision = (status: (typeof outcomesOfReview)[number]) =>
  ({
    withdraw: ['withdrawn'],
    deadline_passed: [status],
  }) as const;

export const transitions = {
  draft: {
    submit: ['intake'],
    supply_documents: ['draft'],
  },
  intake: {
    acknowledge: ['intake', 'awaiting_documents'],
    request_documents: ['intake', 'awaiting_documents'],
    supply_documents: ['intake'],
    confirm_complete: ['assessment'],
    withdraw: ['withdrawn'],
    deadline_passed: ['intake'],
  },
  awaiting_documents: {
    acknowledge: ['awaiting_documents'],
    request_documents: ['awaiting_documents'],
    supply_documents: ['awaiting_documents'],
    confirm_complete: ['assessment'],
    withdraw: ['withdrawn'],
    deadline_passed: ['awaiting_documents'],
  },
  assessment: {
    acknowledge: ['assessment'],
    request_documents: ['assessment'],
    supply_documents: ['assessment'],
    record_comparison: ['assessment'],
    request_information: ['assessment'],
    provide_information: ['assessment'],
    extend_deadline: ['assessment'],
    propose_outcome: ['review'],
    withdraw: ['withdrawn'],
    deadline_passed: ['assessment'],
  },
  review: {
    acknowledge: ['review'],
    supply_documents: ['review'],
    extend_deadline: ['review'],
    return_to_assessor: ['assessment'],
    approve_outcome: outcomesOfReview,
    withdraw: ['withdrawn'],
    deadline_passed: ['review'],
  },
  recognised: closedByDecision('recognised'),
  partially_recognised: closedByDecision('partially_recognised'),
  refused: closedByDecision('refused'),
  withdrawn: {},
} as const satisfies Table;

/** Where a command may lead from a status; undefined where the status does not take it. */
export function targetsOf(status: Status, command: CommandName): readonly Status[] | undefined {
  const row: Partial<Record<CommandName, readonly Status[]>> | undefined = (transitions as Table)[status];
  return row?.[command];
}
