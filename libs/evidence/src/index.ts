export * from './examination.js';
export * from './file-storage.js';
export * from './local-storage.js';
export * from './media-type.js';
export * from './scanner.js';
export { DocumentRow } from './document-row.js';
export { FILE_STORAGE, SCANNER } from './tokens.js';
