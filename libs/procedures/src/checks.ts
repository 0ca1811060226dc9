import type { Profile } from './schema.js';
import { courseFindings } from './course-checks.js';
import { noticeFindings } from './notice-checks.js';
import { repeated } from './repeated.js';
import { silenceFindings } from './silence-checks.js';
import type { Finding } from './yaml.js';

/** Events of every case from which a deadline may run; all others are the profile's own. */
const ledgerTriggers: readonly string[] = [
  'created',
  'received',
  'file_complete',
  'decided',
  'notified',
  'measure_chosen',
  'length_change_requested',
  'remitted',
  'reopened',
];

/** What the schema cannot say of a profile: references between its parts, and parts that contradict each other. */
export function checkProfile(profile: Profile): Finding[] {
  return [
    ...duplicates(profile),
    ...effectFindings(profile),
    ...deadlineFindings(profile),
    ...silenceFindings(profile),
    ...courseFindings(profile),
    ...documentFindings(profile),
    ...outcomeFindings(profile),
    ...noticeFindings(profile),
    ...remedyFindings(profile),
    ...serviceFindings(profile),
    ...feeFindings(profile),
  ];
}

function duplicates(profile: Profile): Finding[] {
  return [
    ...repeated(['application', 'required'], profile.application.required, 'field'),
    ...repeated(['application', 'declarations'], profile.application.declarations, 'code'),
    ...repeated(['eligibility'], profile.eligibility, 'rule'),
    ...repeated(['documents'], profile.documents, 'code'),
    ...repeated(['dispense_grounds'], profile.dispense_grounds, 'ground'),
    ...repeated(['events'], profile.events, 'event'),
    ...repeated(['commands_off'], profile.commands_off, 'command'),
    ...profile.deadlines.flatMap(({ suspensions }, at) =>
      repeated(['deadlines', at, 'suspensions'], suspensions, 'cause'),
    ),
    ...repeated(['equivalence', 'limbs'], profile.equivalence.limbs, 'limb'),
    ...repeated(['alternative_procedure', 'grounds'], profile.alternative_procedure?.grounds ?? [], 'ground'),
    ...repeated(['outcomes'], profile.outcomes, 'outcome'),
    ...profile.outcomes.flatMap(({ grounds = [] }, at) => repeated(['outcomes', at, 'grounds'], grounds, 'ground')),
    ...repeated(['measures'], profile.measures, 'type'),
    ...repeated(['fees'], profile.fees, 'stage'),
  ];
}

function effectFindings({ effective_from, effective_to }: Profile): Finding[] {
  if (effective_to === undefined || effective_to >= effective_from) return [];
  return [{ path: ['effective_to'], reason: `before effective_from (${effective_from})` }];
}

function deadlineFindings(profile: Profile): Finding[] {
  const known = [
    ...ledgerTriggers,
    ...profile.events.map(({ event }) => event),
    ...profile.remedies.map(({ forum }) => `${forum}_decided`),
  ];
  return profile.deadlines.flatMap(({ trigger, suspensions }, at) => [
    ...(known.includes(trigger) ? [] : [{ path: ['deadlines', at, 'trigger'], reason: `unknown event ${trigger}` }]),
    ...suspensions.flatMap(({ cause }, of) =>
      cause === 'alternative_procedure' && !profile.alternative_procedure
        ? [{ path: ['deadlines', at, 'suspensions', of, 'cause'], reason: 'the profile has no alternative_procedure' }]
        : [],
    ),
  ]);
}

function documentFindings({ documents }: Profile): Finding[] {
  const codes = documents.map(({ code }) => code);
  return documents.flatMap(({ code }, at) => {
    const original = code.replace(/_translation$/, '');
    return codes.includes(original)
      ? []
      : [{ path: ['documents', at, 'code'], reason: `translation of an unknown document ${original}` }];
  });
}

function outcomeFindings(profile: Profile): Finding[] {
  const offered = profile.outcomes.map(({ outcome }) => outcome);
  const measureRequired = offered.indexOf('measure_required');
  const { comparison } = profile.equivalence;
  const { reference } = profile.subject;
  const comparesNothing = comparison === 'required' && reference !== 'required';
  return [
    ...(profile.hearing?.before ?? []).flatMap((outcome, at) =>
      offered.includes(outcome) ? [] : [{ path: ['hearing', 'before', at], reason: notOffered(outcome) }],
    ),
    ...profile.application.wait_periods.flatMap(({ after }, at) =>
      offered.includes(after)
        ? []
        : [{ path: ['application', 'wait_periods', at, 'after'], reason: notOffered(after) }],
    ),
    ...(measureRequired >= 0 && profile.measures.length === 0
      ? [{ path: ['outcomes', measureRequired, 'outcome'], reason: 'the profile has no measures' }]
      : []),
    ...(comparesNothing
      ? [{ path: ['equivalence', 'comparison'], reason: `required, but subject.reference is ${reference}` }]
      : []),
  ];
}

const notOffered = (outcome: string) => `the profile does not offer the outcome ${outcome}`;

function remedyFindings({ remedies, deadlines }: Profile): Finding[] {
  const forums = remedies.map(({ forum }) => forum);
  return remedies.flatMap(({ opens, duration, against }, at) => {
    const findings: Finding[] = [];
    if (typeof opens === 'object' && 'after' in opens && !forums.includes(opens.after)) {
      findings.push({ path: ['remedies', at, 'opens', 'after'], reason: `no remedy has the forum ${opens.after}` });
    }
    if (typeof opens === 'object' && 'deadline_passed' in opens) {
      const { deadline_passed: id } = opens;
      if (!deadlines.some((deadline) => deadline.id === id)) {
        findings.push({ path: ['remedies', at, 'opens', 'deadline_passed'], reason: `unknown deadline ${id}` });
      }
    }
    if (duration === undefined && against.some((subject) => subject !== 'failure_to_decide')) {
      findings.push({ path: ['remedies', at, 'duration'], reason: 'only a failure to decide may be without a period' });
    }
    return findings;
  });
}

function serviceFindings({ service }: Profile): Finding[] {
  const channels = service.rules.map(({ channel }) => channel);
  const unconditional = service.rules.map((rule) => (rule.when ? {} : { channel: rule.channel }));
  return [
    ...repeated(['service', 'rules'], unconditional, 'channel'),
    ...(channels.includes(service.default_channel)
      ? []
      : [{ path: ['service', 'default_channel'], reason: `no rule for the channel ${service.default_channel}` }]),
  ];
}

function feeFindings({ fees }: Profile): Finding[] {
  return fees.flatMap(({ amount_cents, max_amount_cents }, at) =>
    max_amount_cents !== undefined && max_amount_cents < amount_cents
      ? [{ path: ['fees', at, 'max_amount_cents'], reason: 'less than amount_cents' }]
      : [],
  );
}
