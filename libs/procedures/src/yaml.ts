import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { z } from 'zod';

export type Path = readonly (string | number)[];

/** What a rule beyond the schema has to say of the value at `path`. */
export interface Finding {
  path: Path;
  reason: string;
}

/** One thing wrong in a data file: where (1-based; `path` as `documents[2].when`) and why. */
export interface Problem {
  line: number;
  column: number;
  path: string;
  reason: string;
}

/** `written`: what the file says, word for word and without defaults. */
export type Reading<T> =
  { value: T; written: unknown; problems?: undefined } | { value?: undefined; problems: readonly Problem[] };

/**
 * Reads one YAML document against a schema. `check` runs only on a value that satisfies it.
 * Every problem carries the line of the key that it concerns, or of the nearest parent where that is missing.
 */
export function readYaml<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  check: (value: z.output<Schema>) => readonly Finding[] = () => [],
): Reading<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const syntax = [...document.errors, ...document.warnings].map(({ pos, message }) =>
    problemAt(lines, pos[0], [], message),
  );
  if (syntax.length > 0) return { problems: syntax };
  const content = contentOf(document);
  if ('reason' in content) return { problems: [problemAt(lines, content.offset, [], content.reason)] };

  const result = schema.safeParse(content.value);
  const findings = result.success ? check(result.data) : result.error.issues.flatMap(findingsOf);
  if (result.success && findings.length === 0) return { value: result.data, written: content.value };
  return { problems: findings.map((finding) => located(document, lines, finding)) };
}

/** `file:line: path: reason`, one a line. */
export function describeProblems(file: string, problems: readonly Problem[]): string {
  return problems.map(({ line, path, reason }) => `${file}:${line}: ${path ? `${path}: ` : ''}${reason}`).join('\n');
}

/** An alias without its anchor, or a cascade of them, shows only when it is resolved. */
function contentOf(document: Document): { value: unknown } | { offset: number; reason: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { offset: danglingAlias(document) ?? 0, reason: error instanceof Error ? error.message : String(error) };
  }
}

function danglingAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return undefined;
      offset = alias.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

function findingsOf(issue: z.core.$ZodIssue): Finding[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], reason: 'unknown key' }));
  }
  return [{ path, reason: issue.message }];
}

function located(document: Document, lines: LineCounter, { path, reason }: Finding): Problem {
  const { offset, found } = locate(document, path);
  return problemAt(lines, offset, path, found ? reason : `is missing (${reason})`);
}

function locate(document: Document, path: Path): { offset: number; found: boolean } {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const key of path) {
    const parent = isAlias(node) ? node.resolve(document) : node;
    const step = isMap(parent) ? entryOf(parent.items, key) : isSeq(parent) ? itemOf(parent.items, key) : undefined;
    if (!step) return { offset, found: false };
    ({ node, offset } = { node: step.node, offset: step.offset ?? offset });
  }
  return { offset, found: true };
}

function entryOf(pairs: readonly { key: unknown; value: unknown }[], key: string | number) {
  const pair = pairs.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
  return pair && { node: pair.value, offset: (pair.key as Node).range?.[0] };
}

function itemOf(items: readonly unknown[], key: string | number) {
  const node = items[Number(key)];
  return node === undefined ? undefined : { node, offset: (node as Node).range?.[0] };
}

function problemAt(lines: LineCounter, offset: number, path: Path, reason: string): Problem {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1), path: written(path), reason };
}

function written(path: Path): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}
