import { applyOverlays, loadProfiles, OverlayError, type Overlay } from '#procedures';
import { fromFile, NotFound, type Rules } from './rules.js';

export interface Checked {
  /** What the file is, where it is valid. */
  line?: string;
  /** `file:line: key: reason`, one a problem. */
  problems: readonly string[];
}

/** Whether a file is a valid profile or overlay; an overlay is also laid over the profiles of the system that it names. */
export function checkFile(file: string): Checked {
  try {
    const rules = fromFile(file);
    const problems = rules.kind === 'overlay' ? misfits(file, rules.overlay) : [];
    return problems.length > 0 ? { problems } : { line: `${file}: valid: ${nameOf(rules)}`, problems };
  } catch (error) {
    if (error instanceof NotFound) return { problems: error.message.split('\n') };
    throw error;
  }
}

function nameOf(rules: Rules): string {
  const { id, version, effective_from } = rules.kind === 'overlay' ? rules.overlay : rules.profile;
  return `${rules.kind} ${id}, version ${version}, in force from ${effective_from}`;
}

/** A profile that does not come with the system is not there to be checked against. */
function misfits(file: string, overlay: Overlay): string[] {
  return loadProfiles()
    .filter(({ id }) => overlay.modifies.includes(id))
    .flatMap((profile) => {
      try {
        applyOverlays(profile, [overlay]);
        return [];
      } catch (error) {
        if (error instanceof OverlayError) return [`${file}: ${error.message}`];
        throw error;
      }
    });
}
