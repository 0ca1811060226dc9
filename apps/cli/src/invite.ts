import { parseArgs } from 'node:util';
import { migrate } from '#database';
import { ConfigError, loadConfig } from '#configuration';
import { inviteAdministrator } from './accounts/invite-administrator.js';
import { dataDir, databaseStartMs, openConfigured } from './program/database.js';
import { runProgram } from './program/program.js';

const usage = 'npm run invite -- --authority ID --email ADDRESS --name NAME';

/** Invites the first administrator of an authority, who invites all others: the link is printed, and sent where mail is. */
await runProgram(async (shutdown) => {
  const { values } = parseArgs({
    options: { authority: { type: 'string' }, email: { type: 'string' }, name: { type: 'string' } },
  });
  const { authority, email, name } = values;
  if (!authority || !email || !name) throw new ConfigError([`Say whom to invite: ${usage}`]);
  const config = loadConfig(process.env, dataDir);
  const database = await shutdown.stopAtEnd(openConfigured(config), databaseStartMs);
  await migrate(database.urls);
  const link = await inviteAdministrator(database.urls.app, config, { authority, email, name });
  console.log(`Within a week, at this address, the password can be set:\n${link}`);
  return 0;
});
