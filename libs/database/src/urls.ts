/** Connection URLs (`postgres://role:password@host:port/database`) of the three roles. */
export interface DatabaseUrls {
  /** Serves requests; owns nothing, is bound by row-level security. */
  app: string;
  /** Owns the tables and migrates; no process that serves requests has it. */
  owner: string;
  /** Takes jobs. */
  worker: string;
}

export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

export function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

export function withRole(url: string, role: string, password: string): string {
  const changed = new URL(url);
  changed.username = encodeURIComponent(role);
  changed.password = encodeURIComponent(password);
  return changed.href;
}

/** `host:port/database`: what may be shown of a URL. */
export function describeUrl(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || '5432'}/${databaseOf(url)}`;
}
