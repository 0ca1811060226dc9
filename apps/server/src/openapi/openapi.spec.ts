import { Validator } from '@seriousme/openapi-schema-validator';
import { Controller, Module, Post } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { testApp, type TestApp } from '#testing';
import { IdempotencyKey, IfMatchVersion } from '../http/decorators.js';

@Controller('api/v1/probe')
class ProbeController {
  @Post()
  change(@IdempotencyKey() key: string, @IfMatchVersion() version: number): object {
    return { key, version };
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

let server: TestApp;
let document: OpenAPIObject;
beforeAll(async () => {
  server = await testApp({ imports: [ProbeModule] });
  document = (await server.anonymous.get<OpenAPIObject>('/api/openapi.json')).body;
});
afterAll(() => server.close());

/** Every `$ref` inside. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

describe('the description of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  it('refers to nothing that it does not have', () => {
    for (const reference of references(document)) {
      const found = reference
        .replace('#/', '')
        .split('/')
        .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
      expect([reference, typeof found]).toEqual([reference, 'object']);
    }
  });

  it('has the registers, open to all', () => {
    for (const name of [
      'authorities',
      'occupations',
      'references',
      'qualifications',
      'levels',
      'countries',
      'languages',
      'profiles',
    ]) {
      expect(document.paths[`/api/v1/${name}`]?.get?.security).toEqual([]);
      expect(document.paths[`/api/v1/${name}/{id}`]?.get?.security).toEqual([]);
    }
  });

  it('says of everything else that it needs a token, and how all refuse', () => {
    const operation = document.paths['/api/v1/probe']?.post;
    expect(operation?.security).toEqual([{ token: [] }]);
    expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining(['401', 'default']));
    expect(document.paths['/health/live']?.get?.responses).not.toHaveProperty('401');
  });

  it('names the headers that a change takes', () => {
    const parameters = document.paths['/api/v1/probe']?.post?.parameters ?? [];
    for (const name of ['Idempotency-Key', 'If-Match']) {
      expect(parameters).toContainEqual(expect.objectContaining({ in: 'header', name, required: true }));
    }
  });

  it('gives every operation a name of its own', () => {
    const names = Object.values(document.paths).flatMap((path) =>
      (['get', 'post', 'patch'] as const).flatMap((method) => path[method]?.operationId ?? []),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Profiles_read');
  });

  it('leaves no mark of its making', () => {
    expect(JSON.stringify(document)).not.toContain('x-public');
  });
});

describe('the page to browse it', () => {
  it('loads from this server only', async () => {
    const page = await server.anonymous.get<string>('/api/docs');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const start = await server.anonymous.get<string>('/api/docs/start.js');
    expect(page.body + start.body).not.toMatch(/https?:|["'(]\/\//);
    for (const [, address] of page.body.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect([address, (await server.anonymous.get(address ?? '')).status]).toEqual([address, 200]);
    }
  });

  it('may not reach others even if it wanted', async () => {
    const policy = (await server.anonymous.get('/api/docs')).headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('http');
  });

  it('asks no validator elsewhere', async () => {
    expect((await server.anonymous.get<string>('/api/docs/start.js')).body).toContain('validatorUrl: null');
  });

  it('serves of the package only what it needs', async () => {
    for (const name of [
      'package.json',
      'index.html',
      'swagger-initializer.js',
      '../package.json',
      '%2e%2e/package.json',
    ]) {
      expect((await server.anonymous.get(`/api/docs/assets/${name}`)).status).toBe(404);
    }
  });
});
