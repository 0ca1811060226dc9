import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';

import { checkPort } from './port.js';

describe('checkPort', () => {
  it('says in one line what to do when the port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const line = `Port ${port} is in use: stop what uses it, or choose another one (PORT=${port + 1} npm start).`;
    await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(line);
    await new Promise((resolve) => other.close(resolve));
    await expect(checkPort(port, '127.0.0.1')).resolves.toBeUndefined();
  });

  it('tells an address that is not of this machine', async () => {
    await expect(checkPort(0, '192.0.2.1')).rejects.toThrow(/of 192\.0\.2\.1 cannot be used \(EADDRNOTAVAIL\)/);
  });
});
