import { Controller, Get, Module } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { testApp } from '#testing';
import { Public } from '../access/decorators.js';

let started: () => void;
const underWay = new Promise<void>((resolve) => {
  started = resolve;
});

@Controller('probe')
@Public()
class Probe {
  @Get('slow')
  async slow(): Promise<object> {
    started();
    await new Promise((resolve) => setTimeout(resolve, 150));
    return { done: true };
  }
}

@Module({ controllers: [Probe] })
class ProbeModule {}

describe('the end of the server', () => {
  it('comes when what is under way is answered, and waits for no idle connection', async () => {
    const server = await testApp({ imports: [ProbeModule] });
    await server.app.listen(0, '127.0.0.1');
    const address = await server.app.getUrl();
    await (await fetch(`${address}/health/live`)).text();
    const answer = fetch(`${address}/probe/slow`);
    await underWay;
    const before = Date.now();
    await server.close();
    expect(await (await answer).json()).toEqual({ done: true });
    expect(Date.now() - before).toBeLessThan(2000);
    await expect(fetch(`${address}/health/live`)).rejects.toThrow();
  });
});
