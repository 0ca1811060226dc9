import type { Profile, ProfileDeadline } from './schema.js';
import { repeated } from './repeated.js';
import type { Finding, Path } from './yaml.js';

/** Deadlines, routes, measures and supplements that name what the profile does not have, or that can never count. */
export function courseFindings(profile: Profile): Finding[] {
  return [
    ...repeated(['routes'], profile.routes, 'id'),
    ...repeated(['licence_checks'], profile.licence_checks, 'check'),
    ...repeated(['admission', 'variants'], profile.admission?.variants ?? [], 'variant'),
    ...repeated(['revocation_grounds'], profile.revocation_grounds, 'ground'),
    ...profile.outcomes.flatMap(({ limbs = [] }, at) => repeated(['outcomes', at, 'limbs'], limbs, 'limb')),
    ...profile.deadlines.flatMap((deadline, at) => neverCounts(profile.deadlines, deadline, at)),
    ...routeFindings(profile),
    ...measureFindings(profile),
    ...supplementFindings(profile),
    ...licenceFindings(profile),
  ];
}

/** Before a licence equivalence has its own notice, and the licence comes with a certificate. */
function licenceFindings({ licence_checks: checks, outcomes, notices }: Profile): Finding[] {
  if (checks.length === 0) return [];
  const isOffered = outcomes.some(({ outcome }) => outcome === 'full');
  const needed = isOffered ? (['equivalence', 'certificate'] as const) : (['certificate'] as const);
  return needed
    .filter((kind) => !notices.some((notice) => notice.kind === kind))
    .map((kind) => ({ path: ['licence_checks'], reason: `no rule says what the notice ${kind} must state` }));
}

/** Of several rules of one duty the first whose condition holds counts: one behind a rule without any never does. */
function neverCounts(deadlines: readonly ProfileDeadline[], { id }: ProfileDeadline, at: number): Finding[] {
  const hidden = deadlines.slice(0, at).some((earlier) => earlier.id === id && !earlier.when);
  if (!hidden) return [];
  return [{ path: ['deadlines', at, 'id'], reason: `${id} stands here twice, and the rule before it always holds` }];
}

function routeFindings({ routes, measures, outcomes }: Profile): Finding[] {
  const types = measures.map(({ type }) => type);
  const offered = outcomes.map(({ outcome }) => outcome);
  return routes.flatMap((route, at) => {
    const outcomesOf = route.outcomes ?? offered;
    const needsMeasures = route.outcomes?.includes('measure_required') && route.measures.length === 0;
    return [
      ...unknown(['routes', at, 'measures'], route.measures, types, 'the profile has no measure'),
      ...unknown(['routes', at, 'outcomes'], outcomesOf, offered, 'the profile does not offer the outcome'),
      ...(needsMeasures ? [{ path: ['routes', at, 'measures'], reason: 'measure_required, but there is none' }] : []),
    ];
  });
}

function measureFindings({ measures, waiver, choice, deadlines }: Profile): Finding[] {
  const types = measures.map(({ type }) => type);
  return [
    ...measures.flatMap(({ available_within: id, lines, form, max }, at) => [
      ...unknown(['measures', at, 'available_within'], id ? [id] : [], idsOf(deadlines), 'unknown deadline', true),
      ...(lines.from === 'schedule' && lines.max < lines.min
        ? [{ path: ['measures', at, 'lines', 'max'], reason: 'less than min' }]
        : []),
      ...(form === 'test' && max ? [{ path: ['measures', at, 'max'], reason: 'a test has a day, no length' }] : []),
    ]),
    ...unknown(['waiver', 'measures'], waiver?.measures ?? [], types, 'the profile has no measure'),
    ...(measures.length > 1 && !choice
      ? [{ path: ['choice'], reason: 'several measures, and nobody chooses among them' }]
      : []),
  ];
}

function supplementFindings({ supplements, outcomes, deadlines }: Profile): Finding[] {
  if (!supplements) return [];
  const offered = outcomes.map(({ outcome }) => outcome);
  const { after, deadline, outcomes: possible = [] } = supplements;
  const notOffered = 'the profile does not offer the outcome';
  return [
    ...unknown(['supplements', 'after'], after, offered, notOffered),
    ...unknown(['supplements', 'outcomes'], possible, offered, notOffered),
    ...unknown(['supplements', 'deadline'], deadline ? [deadline] : [], idsOf(deadlines), 'unknown deadline', true),
  ];
}

const idsOf = (deadlines: readonly ProfileDeadline[]) => deadlines.map(({ id }) => id);

function unknown(
  path: Path,
  values: readonly string[],
  known: readonly string[],
  reason: string,
  isSingle = false,
): Finding[] {
  return values.flatMap((value, at) =>
    known.includes(value) ? [] : [{ path: isSingle ? path : [...path, at], reason: `${reason} ${value}` }],
  );
}
