/** What others can rely on: codes on documents, and how a document stands that somebody shows. */
export * from './verification.js';
export { VerificationCodes, type PrintedVerification } from './verification-codes.js';
export { PublicVerification } from './public-verification.js';
export { VerificationRow } from './verification-row.js';
