import { createServer } from 'node:net';

/** The message is one line that says what to do. */
export class PortProblem extends Error {
  override readonly name = 'PortProblem';
}

/**
 * Looks whether the port can be had, before anything is started that would then have to be stopped.
 * @throws PortProblem
 */
export function checkPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(new PortProblem(reason(error, port, host)));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function reason(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use: stop what uses it, or choose another one (PORT=${port + 1} npm start).`;
    case 'EACCES':
      return `Port ${port} needs rights that this user does not have: choose one above 1023 (PORT=3000 npm start).`;
    default:
      return `Port ${port} of ${host} cannot be used (${error.code ?? error.message}): set HOST and PORT to an address of this machine.`;
  }
}
