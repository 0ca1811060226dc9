export * from './actor.js';
export * from './demonstration-accounts.js';
export * from './link-signer.js';
export * from './no-accounts.js';
export * from './policy.js';
export { permits } from './abilities.js';
