import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { DatabaseProblem } from '../problem.js';

/** The system account that PostgreSQL runs under when Node runs as root, which PostgreSQL refuses to. */
export interface Account {
  uid: number;
  gid: number;
}

const accountName = 'postgres';

/** @returns undefined where the server can run under the account that Node itself has */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = findAccount();
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', accountName], { stdio: 'ignore' });
  } catch {
    // Told below: the account is missing either way.
  }
  const made = findAccount();
  if (made) return made;
  throw new DatabaseProblem(
    `PostgreSQL does not run as root and there is no account "${accountName}": create one, or start as another user.`,
  );
}

function findAccount(): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${accountName}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** Whether the account may pass through every folder above the path, and through the path itself. */
export function canReach(account: Account, path: string): boolean {
  const { uid, gid, mode } = statSync(path);
  const execute = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & execute) === 0) return false;
  const parent = dirname(path);
  return parent === path || canReach(account, parent);
}
