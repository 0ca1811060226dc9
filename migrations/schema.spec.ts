import { beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { entities } from '#cases';
import { dataSourceOptions } from '#database';
import { testDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

describe('the migrated schema', () => {
  it('is the one that the entities describe: nothing is left to generate', async () => {
    const source = new DataSource(dataSourceOptions({ url: database.urls.owner, entities }));
    await source.initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });
});
