import type { FastifyInstance } from 'fastify';

interface Route {
  pattern: RegExp;
  method: string;
}

/** Knows every route, to tell an address that does not exist from one that does not take a method. */
export class RouteTable {
  private readonly routes: Route[] = [];

  /** To be called before the first route is registered. */
  watch(instance: FastifyInstance): void {
    instance.addHook('onRoute', ({ url, method }) => {
      if (url.includes('*')) return;
      const pattern = new RegExp(`^${url.split('/').map(patternOf).join('/')}/?$`);
      for (const one of [method].flat()) this.routes.push({ pattern, method: one });
    });
  }

  /** The methods that a path takes; empty: there is nothing at it. */
  methodsAt(path: string): string[] {
    const methods = this.routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    return [...new Set(methods)].sort();
  }
}

function patternOf(part: string): string {
  return part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
