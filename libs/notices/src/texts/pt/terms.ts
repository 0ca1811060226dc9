/** What registers and profiles call things, by the German term. */
export const terms: Readonly<Record<string, string>> = {};
