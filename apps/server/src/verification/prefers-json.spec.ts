import { describe, expect, it } from '@jest/globals';
import { prefersJson } from './prefers-json.js';

describe('JSON is preferred', () => {
  it.each(['application/json', 'application/*', 'text/html;q=0.5, application/json', 'application/json, */*;q=0.1'])(
    'by %j',
    (accept) => expect(prefersJson(accept)).toBe(true),
  );

  it.each([
    undefined,
    '*/*',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'application/json;q=0.5, text/html',
    'application/json;q=0',
    'application/json;q=none',
    '',
  ])('not by %j', (accept) => expect(prefersJson(accept)).toBe(false));
});
