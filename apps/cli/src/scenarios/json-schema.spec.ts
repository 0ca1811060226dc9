import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scenarioJsonSchema } from './json-schema.js';

const published = join(import.meta.dirname, '../../../../test/scenarios/scenario.schema.json');

describe('the published JSON Schema', () => {
  it('is that of the format: npm run --silent scenarios -- --schema > test/scenarios/scenario.schema.json', async () => {
    expect(JSON.parse(await readFile(published, 'utf8'))).toEqual(JSON.parse(scenarioJsonSchema()));
  });
});
