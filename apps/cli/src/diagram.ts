import { writeFileSync } from 'node:fs';
import { loadProfiles } from '#procedures';
import { countryGroups } from '#registers';
import { lifecyclePage } from './diagram/lifecycle-page.js';

const page = 'docs/lifecycle.md';

/** `npm run diagram`: draws the machine anew after a change of its rules or of a profile. */
writeFileSync(page, lifecyclePage(loadProfiles(Object.keys(countryGroups()))));
console.log(`Written: ${page}`);
