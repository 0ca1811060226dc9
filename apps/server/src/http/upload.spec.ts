import { Controller, Module, Post, Req } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '#testing';
import { Public } from '../access/decorators.js';
import type { FastifyRequest } from './request.js';

@Controller('probe')
@Public()
class Probe {
  @Post('file')
  async file(@Req() request: FastifyRequest): Promise<object> {
    const file = await request.file();
    const content = await file?.toBuffer();
    return { name: file?.filename, size: content?.length };
  }
}

@Module({ controllers: [Probe] })
class ProbeModule {}

let server: TestApp;
beforeAll(async () => {
  server = await testApp({ imports: [ProbeModule] });
});
afterAll(() => server.close());

function form(size: number): FormData {
  const data = new FormData();
  data.set('file', new File([Buffer.alloc(size)], 'Zeugnis.pdf'));
  return data;
}

describe('an upload', () => {
  it('may have ten megabytes, more than any other body', async () => {
    const answer = await server.anonymous.send('POST', '/probe/file', {}, form(10 * 1024 * 1024));
    expect(answer).toMatchObject({ status: 201, body: { name: 'Zeugnis.pdf', size: 10 * 1024 * 1024 } });
  });

  it('that is larger is refused with what to do', async () => {
    const answer = await server.anonymous.send<{ detail: string }>(
      'POST',
      '/probe/file',
      {},
      form(10 * 1024 * 1024 + 1),
    );
    expect(answer).toMatchObject({ status: 413, body: { code: 'document.too_large' } });
    expect(answer.body.detail).toContain('10 MB');
  });

  it('of something else is refused', async () => {
    const answer = await server.anonymous.post('/probe/file', { file: 'x' });
    expect(answer).toMatchObject({ status: 415, body: { code: 'request.media_type_not_supported' } });
  });
});
