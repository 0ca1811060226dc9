import { readFileSync } from 'node:fs';
import type { Client } from 'pg';

/** Linux counts the time of processes in hundredths of a second. */
const tickMs = 10;

/** Milliseconds of processor time that a process has used; undefined where the system does not tell. */
export function processorTime(pid: number): number | undefined {
  return quietly(() => ownTime(pid));
}

/** The same of a database server: its process, those that it has now and those that have ended. */
export function databaseTime(postmaster: number): number | undefined {
  return quietly(() => {
    const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ');
    const living = children.map((child) => quietly(() => ownTime(Number(child))) ?? 0);
    const { 13: user, 14: system } = fieldsOf(postmaster);
    const ended = (Number(user) + Number(system)) * tickMs;
    return living.reduce((sum, time) => sum + time, ownTime(postmaster) + ended);
  });
}

/** The process that the server's others belong to. */
export async function postmasterOf(superuser: Client): Promise<number> {
  const { rows } = await superuser.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const parent = quietly(() => Number(fieldsOf(rows[0]?.pid ?? 0)[1]));
  return parent ?? 0;
}

function ownTime(pid: number): number {
  const { 11: user, 12: system } = fieldsOf(pid);
  return (Number(user) + Number(system)) * tickMs;
}

/** From the third field on: the second is a name that may hold anything. */
function fieldsOf(pid: number): string[] {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
}

function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
