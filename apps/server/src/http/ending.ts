import type { FastifyInstance } from 'fastify';

const EVERY_MS = 100;

/** When the server ends, connections are closed as soon as they are idle: otherwise one kept alive would hold it open. */
export function closeIdleConnectionsAtEnd(instance: FastifyInstance): void {
  instance.addHook('preClose', (done) => {
    const { server } = instance;
    if (server.listening) {
      const timer = setInterval(() => server.closeIdleConnections(), EVERY_MS);
      server.once('close', () => clearInterval(timer));
    }
    done();
  });
}
