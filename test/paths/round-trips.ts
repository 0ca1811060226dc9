import pg from 'pg';

const sent: string[] = [];
const query = pg.Client.prototype.query as (this: pg.Client, ...parameters: unknown[]) => unknown;

/** Every journey to the database that the processes of the product make, whoever asks for it. */
pg.Client.prototype.query = function (this: pg.Client, ...parameters: unknown[]): never {
  const [config] = parameters as [string | { text?: string }];
  const text = typeof config === 'string' ? config : (config.text ?? '');
  if (applicationOf(this)?.startsWith('agnosco') && !text.includes('"publications"')) sent.push(text.trim());
  return query.apply(this, parameters) as never;
};

function applicationOf(client: pg.Client): string | undefined {
  return (client as unknown as { connectionParameters: { application_name?: string } }).connectionParameters
    .application_name;
}

/** What was sent to the database while the work was done; the registers' own refreshing is not counted. */
export async function sentDuring(work: () => Promise<unknown>): Promise<string[]> {
  sent.length = 0;
  await work();
  return [...sent];
}
