import type { ScanResult } from '#vocabulary';

/** A virus scanner. */
export interface Scanner {
  scan(content: Uint8Array): Promise<ScanResult>;
}

const testFile = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/** Finds the test file that every virus scanner knows and calls all else clean: for tests and scenarios. */
export class TestFileScanner implements Scanner {
  scan(content: Uint8Array): Promise<ScanResult> {
    return Promise.resolve(Buffer.from(content).includes(testFile) ? 'infected' : 'clean');
  }
}

/** Where none is configured: files are shown as unscanned and count as supplied. */
export class NoScanner implements Scanner {
  scan(): Promise<ScanResult> {
    return Promise.resolve('unscanned');
  }
}
