/** What the ports are injected by. */
export const FILE_STORAGE = Symbol('FileStorage');
export const SCANNER = Symbol('Scanner');
