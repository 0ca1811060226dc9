/** Something that must be so before requests are sent here. */
export interface ReadinessCheck {
  /** Shown to whoever asks: `database`, `migrations`. */
  name: string;
  /** Rejects where it is not so. */
  check(): Promise<unknown>;
}

const PATIENCE_MS = 2000;

/** The names of the checks that fail, or do not answer in two seconds. */
export async function failingChecks(checks: readonly ReadinessCheck[]): Promise<string[]> {
  const results = await Promise.all(checks.map(async (one) => ((await holds(one)) ? [] : [one.name])));
  return results.flat();
}

async function holds(one: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  try {
    return await Promise.race([one.check().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
