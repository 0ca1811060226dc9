import type { ScanResult } from '#vocabulary';

/** A virus scanner. */
export interface Scanner {
  scan(content: Uint8Array): Promise<ScanResult>;
}

/** Where none is configured: files are shown as unscanned and count as supplied. */
export class NoScanner implements Scanner {
  scan(): Promise<ScanResult> {
    return Promise.resolve('unscanned');
  }
}
