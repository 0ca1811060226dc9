import type { Weight } from '../style.js';
import { Face } from './face.js';
import { remembered } from './remembered.js';

/** What a file of each weight is called. */
const weightFiles: Record<Weight, readonly [folder: string, ending: string]> = {
  regular: ['400Regular', '400Regular'],
  semibold: ['600SemiBold', '600SemiBold'],
  bold: ['700Bold', '700Bold'],
};

/**
 * One family over all scripts, the one of the pages. A character stands in the first that has it; Noto Sans has Latin,
 * Greek and Cyrillic letters, and the signs and digits of all.
 */
const families = [
  ['noto-sans', 'NotoSans'],
  ['noto-sans-arabic', 'NotoSansArabic'],
  ['noto-sans-ethiopic', 'NotoSansEthiopic'],
] as const;

type Family = (typeof families)[number];

/** Read when a character asks for it: most letters need one script. */
function shelf(weight: Weight): (character: string) => Face | undefined {
  const loaded = new Map<Family, Face>();
  const [at, ending] = weightFiles[weight];
  const faceOf = (family: Family): Face => {
    let face = loaded.get(family);
    if (!face) {
      const [folder, name] = family;
      face = new Face(`@expo-google-fonts/${folder}/${at}/${name}_${ending}.ttf`);
      loaded.set(family, face);
    }
    return face;
  };
  return remembered((character) => {
    for (const family of families) {
      const face = faceOf(family);
      if (face.has(character)) return face;
    }
    return undefined;
  });
}

export const weights = Object.keys(weightFiles) as Weight[];

const shelves = { regular: shelf('regular'), semibold: shelf('semibold'), bold: shelf('bold') };

/** The face of the weight in which a character is set, or none where no font has it. */
export const faceFor = (character: string, weight: Weight): Face | undefined => shelves[weight](character);

/** Whether a character can be printed; every weight has the same ones. */
export const has = (character: string): boolean => faceFor(character, 'regular') !== undefined;
