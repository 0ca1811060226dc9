import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { FieldCode, FieldProblem, ProblemData } from '#vocabulary';

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/** The code of each rule of class-validator that is in use, and what its arguments mean. */
const codes: Record<string, { code: FieldCode; data?: (args: readonly unknown[]) => ProblemData }> = {
  whitelistValidation: { code: 'field.unknown' },
  isDefined: { code: 'field.required' },
  isNotEmpty: { code: 'field.required' },
  isString: { code: 'field.not_a_text' },
  isNumber: { code: 'field.not_a_number' },
  isInt: { code: 'field.not_an_integer' },
  isBoolean: { code: 'field.not_a_boolean' },
  isArray: { code: 'field.not_a_list' },
  isObject: { code: 'field.not_an_object' },
  nestedValidation: { code: 'field.not_an_object' },
  isDateString: { code: 'field.not_a_date' },
  isISO8601: { code: 'field.not_a_date' },
  isUuid: { code: 'field.not_an_id' },
  isEmail: { code: 'field.not_an_email' },
  isIn: { code: 'field.not_one_of', data: ([allowed]) => ({ allowed: texts(allowed) }) },
  isEnum: { code: 'field.not_one_of', data: ([, allowed]) => ({ allowed: texts(allowed) }) },
  arrayUnique: { code: 'field.not_unique' },
  isLength: { code: 'field.wrong_form' },
  minLength: { code: 'field.too_short', data: ([min]) => ({ min: Number(min) }) },
  maxLength: { code: 'field.too_long', data: ([max]) => ({ max: Number(max) }) },
  min: { code: 'field.too_small', data: ([min]) => ({ min: Number(min) }) },
  max: { code: 'field.too_big', data: ([max]) => ({ max: Number(max) }) },
  arrayNotEmpty: { code: 'field.too_few', data: () => ({ min: 1 }) },
  arrayMinSize: { code: 'field.too_few', data: ([min]) => ({ min: Number(min) }) },
  arrayMaxSize: { code: 'field.too_many', data: ([max]) => ({ max: Number(max) }) },
};

/** Each wrong field once, with the RFC 6901 pointer to it. */
export function fieldProblems(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [...ownProblems(error, pointer), ...fieldProblems(error.children ?? [], pointer)];
  });
}

/** Of several rules that one field breaks, the first that it was given is told; an absent field is only missing. */
function ownProblems(error: ValidationError, pointer: string): FieldProblem[] {
  const broken = Object.keys(error.constraints ?? {});
  if (broken.length === 0) return [];
  if (broken.includes('whitelistValidation')) return [{ pointer, code: 'field.unknown' }];
  if (error.value === undefined || error.value === null) return [{ pointer, code: 'field.required' }];
  const rules = rulesOf(error).filter((rule) => rule.name !== undefined && broken.includes(rule.name));
  const rule = rules.find(({ name }) => codes[name ?? '']) ?? rules[0];
  if (!rule) return [{ pointer, ...describe(broken[0] ?? '', []) }];
  const problem = describe(rule.name ?? '', argumentsOf(rule));
  const places = rule.each && Array.isArray(error.value) ? brokenPlaces(rule, error.value) : [];
  return places.length > 0
    ? places.map((index) => ({ pointer: `${pointer}/${index}`, ...problem }))
    : [{ pointer, ...problem }];
}

function describe(rule: string, args: readonly unknown[]): Pick<FieldProblem, 'code' | 'data'> {
  const known = codes[rule] ?? { code: 'field.wrong_form' };
  return { code: known.code, ...(known.data ? { data: known.data(args) } : {}) };
}

/** The rules of the field as they stand in its class, first written first. */
function rulesOf({ target, property }: ValidationError): Rule[] {
  if (!target) return [];
  return getMetadataStorage()
    .getTargetValidationMetadatas(target.constructor, '', true, false)
    .filter((rule) => rule.propertyName === property)
    .reverse();
}

/** Which entries of a list break a rule that is for each of them: class-validator names only the list. */
function brokenPlaces(rule: Rule, values: readonly unknown[]): number[] {
  const [constraint] = getMetadataStorage().getTargetValidatorConstraints(rule.constraintCls);
  if (!constraint) return [];
  const args = {
    value: undefined,
    constraints: argumentsOf(rule),
    targetName: '',
    object: {},
    property: rule.propertyName,
  };
  return values.flatMap((value, index) =>
    constraint.instance.validate(value, { ...args, value }) === false ? [index] : [],
  );
}

function argumentsOf(rule: Rule): unknown[] {
  return (rule.constraints as unknown[] | undefined) ?? [];
}

function texts(values: unknown): string[] {
  return Array.isArray(values) ? values.map(String) : [];
}
