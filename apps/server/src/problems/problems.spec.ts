import { Body, Controller, Get, Header, HttpCode, Module, NotFoundException, Post, Query } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProblemError, type Blocker } from '#vocabulary';
import { testApp, type TestApp } from '#testing';
import { Public } from '../access/decorators.js';
import type { ProblemDto } from './problem-details.js';

class Item {
  @IsString()
  @MaxLength(5)
  about!: string;
}

class Order {
  @IsDateString()
  until!: string;

  @ValidateNested({ each: true })
  @Type(() => Item)
  @IsArray()
  @ArrayMaxSize(3)
  items!: Item[];

  @IsOptional()
  @IsString({ each: true })
  @ArrayNotEmpty()
  'documents/codes'?: string[];

  @IsOptional()
  @ValidateNested()
  @Type(() => Item)
  single?: Item;

  @IsOptional()
  @IsIn(['full', 'partial'])
  outcome?: string;
}

class Page {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

const blockers: [Blocker, Blocker] = [
  { code: 'documents.missing', item: 'identity', cite: 'BQFG § 5(1)' },
  { code: 'deadline.extension_too_long', item: 'decide', data: { latest: '2026-06-03' } },
];

@Controller('probe')
@Public()
class Probe {
  @Post('order')
  @HttpCode(200)
  order(@Body() order: Order): Order {
    return order;
  }

  @Get('page')
  page(@Query() page: Page): Page {
    return page;
  }

  @Get('blocked')
  @Header('ETag', '"7"')
  @Header('Cache-Control', 'public, max-age=60')
  blocked(): void {
    throw ProblemError.blocked(blockers);
  }

  @Get('fault')
  fault(): void {
    throw new Error('duplicate key (email)=(anna@example.org)');
  }

  @Get('gone')
  gone(): void {
    throw new NotFoundException();
  }
}

@Module({ controllers: [Probe] })
class ProbeModule {}

let server: TestApp;
beforeAll(async () => {
  server = await testApp({ imports: [ProbeModule] });
});
afterAll(() => server.close());

const order = (body: unknown) => server.anonymous.post<ProblemDto>('/probe/order', body);

describe('a body', () => {
  it('that is right is taken', async () => {
    const body = { until: '2026-04-10', items: [{ about: 'hours' }], outcome: 'full' };
    expect(await order(body)).toMatchObject({ status: 200, body });
  });

  it('that is wrong is refused field by field, with pointers and sentences', async () => {
    const answer = await order({
      items: [{ about: 'hours' }, { about: 'far too long' }, {}],
      'documents/codes': ['identity', 7, null],
      single: 'text',
      outcome: 'splendid',
      surplus: true,
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'request.invalid', title: 'Some fields need attention' });
    const errors = answer.body.errors ?? [];
    expect(Object.fromEntries(errors.map(({ pointer, code }) => [pointer, code]))).toEqual({
      '/surplus': 'field.unknown',
      '/until': 'field.required',
      '/items/1/about': 'field.too_long',
      '/items/2/about': 'field.required',
      '/documents~1codes/1': 'field.not_a_text',
      '/documents~1codes/2': 'field.not_a_text',
      '/single': 'field.not_an_object',
      '/outcome': 'field.not_one_of',
    });
    const detailOf = (pointer: string) => errors.find((error) => error.pointer === pointer)?.detail;
    expect(detailOf('/items/1/about')).toBe('This may have at most 5 characters.');
    expect(detailOf('/outcome')).toBe('This must be one of: full, partial.');
  });

  it.each([
    [{ until: 'soon', items: [] }, '/until', 'field.not_a_date'],
    [{ until: '2026-04-10', items: 'none' }, '/items', 'field.not_a_list'],
    [{ until: '2026-04-10', items: [{}, {}, {}, {}] }, '/items', 'field.too_many'],
    [{ until: '2026-04-10', items: [], 'documents/codes': [] }, '/documents~1codes', 'field.too_few'],
    [[], '', 'field.not_an_object'],
  ])('%j is refused at %j', async (body, pointer, code) => {
    const answer = await order(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual({ pointer, code, detail: expect.any(String) });
  });

  it('that is missing is told as such', async () => {
    expect((await order(undefined)).body.errors).toEqual([
      { pointer: '', code: 'field.required', detail: 'This is needed.' },
    ]);
  });
});

describe('the query', () => {
  it('is turned into what the route declares', async () => {
    expect((await server.anonymous.get('/probe/page?limit=20')).body).toEqual({ limit: 20 });
  });

  it.each([
    ['limit=0', 'limit', 'field.too_small'],
    ['limit=1000', 'limit', 'field.too_big'],
    ['limit=ten', 'limit', 'field.not_an_integer'],
    ['limti=10', 'limti', 'field.unknown'],
  ])('%s names the parameter', async (query, parameter, code) => {
    const answer = await server.anonymous.get<ProblemDto>(`/probe/page?${query}`, { language: 'de' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([{ parameter, code, detail: expect.any(String) }]);
  });
});

describe('what cannot be read', () => {
  const send = (body: string, type: string) =>
    server.anonymous.send<ProblemDto>('POST', '/probe/order', { headers: { 'content-type': type } }, body);

  it.each([
    ['broken JSON', '{"until":', 'application/json', 400, 'request.malformed_json'],
    ['an empty body that says it is JSON', '', 'application/json', 400, 'request.malformed_json'],
    ['a poisoned prototype', '{"__proto__": {"admin": true}}', 'application/json', 400, 'request.malformed_json'],
    ['text', 'until tomorrow', 'text/plain', 415, 'request.media_type_not_supported'],
    ['a form', 'until=tomorrow', 'application/x-www-form-urlencoded', 415, 'request.media_type_not_supported'],
    ['XML', '<until/>', 'application/xml', 415, 'request.media_type_not_supported'],
    ['too much', `"${'x'.repeat(1024 * 1024)}"`, 'application/json', 413, 'request.too_large'],
  ])('%s is refused', async (_, body, type, status, code) => {
    const answer = await send(body, type);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer).toMatchObject({ status, body: { code, status } });
  });
});

describe('blockers', () => {
  it('are a conflict named by the first, each with its sentence', async () => {
    const answer = await server.anonymous.get<ProblemDto>('/probe/blocked', { language: 'de' });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      type: 'urn:agnosco:problem:documents.missing',
      code: 'documents.missing',
      title: 'Ein Dokument fehlt',
      detail: expect.stringContaining('„identity“'),
    });
    expect(answer.body.blockers).toEqual([
      { ...blockers[0], detail: expect.stringContaining('„identity“') },
      { ...blockers[1], detail: expect.stringContaining('3. Juni 2026') },
    ]);
  });

  it('are neither cached nor taken for a version of the case', async () => {
    const { headers } = await server.anonymous.get('/probe/blocked');
    expect(headers).not.toHaveProperty('etag');
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('a fault of ours', () => {
  it('tells nothing of the inside, but how to name it', async () => {
    const answer = await server.anonymous.get<ProblemDto>('/probe/fault', { headers: { 'x-request-id': 'r-500' } });
    expect(answer.status).toBe(500);
    expect(answer.body).toMatchObject({
      code: 'internal',
      request_id: 'r-500',
      detail: expect.stringContaining('r-500'),
    });
    expect(answer.bytes.toString()).not.toMatch(/anna|duplicate|at /);
  });

  it('does not look like one where a route finds nothing', async () => {
    expect(await server.anonymous.get('/probe/gone')).toMatchObject({ status: 404, body: { status: 404 } });
  });
});
