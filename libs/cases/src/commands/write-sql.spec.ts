import { describe, expect, it } from '@jest/globals';
import { writeStatement, type WritePart } from './write-sql.js';

const textOf = (...parts: WritePart[]) => writeStatement(new Set(parts)).text;

describe('the statement that writes a command', () => {
  it('names no table that gets no row', () => {
    const text = textOf('due');
    for (const table of ['"cases"', '"history_entries"', '"deadlines"']) expect(text).toContain(table);
    for (const table of ['"decisions"', '"notices"', '"idempotency_keys"', 'enqueue_job']) {
      expect(text).not.toContain(table);
    }
  });

  it('numbers each value once, and names the values in that order', () => {
    const { text, names } = writeStatement(new Set(['over', 'due', 'issued', 'answered', 'jobs']));
    expect(new Set(names).size).toBe(names.length);
    const numbers = new Set([...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(names.map((_, at) => at + 1));
    expect(text).not.toMatch(/(?<!:):[a-z]/);
  });

  it('lets a decision wait for the one before to lose its standing', () => {
    expect(textOf('standing', 'decided')).toContain('FROM standing');
    expect(textOf('decided')).not.toContain('standing)');
  });

  it('is made once for the same parts', () => {
    expect(writeStatement(new Set(['due', 'over']))).toBe(writeStatement(new Set(['over', 'due'])));
  });
});
