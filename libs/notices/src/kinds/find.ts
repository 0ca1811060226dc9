import type { StatementCode } from '#vocabulary';
import type { NoticeData, StatementOf } from '../types.js';

/** The writer's words of a statement, without the blanks around them. */
export const written = (statement: { text?: string }): string => statement.text?.trim() ?? '';

/** Removed by an empty text: not stated at all. */
export const removed = (statement: { text?: string }): boolean => statement.text !== undefined && !written(statement);

/** The statement of that code, if the notice makes it. */
export function find<Code extends StatementCode>(data: NoticeData, code: Code): StatementOf<Code> | undefined {
  return data.statements.find(
    (statement): statement is Extract<typeof statement, { code: Code }> =>
      statement.code === code && !removed(statement),
  ) as StatementOf<Code> | undefined;
}

/** The language that binds. */
export const bindingLanguage = (data: NoticeData) => data.authority.language ?? 'de';
