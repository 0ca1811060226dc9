import { createHash } from 'node:crypto';
import type { DemonstrationAccount } from '#access';
import type { Language } from '#vocabulary';
import type { Texts } from '../texts/texts.js';
import { homeStyle } from './home-style.js';

export interface TourLink {
  /** The kind of the notice, or any other text. */
  label: string;
  href: string;
}

export interface HomeContent {
  language: Language;
  publicUrl: string;
  /** Absent in production. */
  demonstration?: { accounts: readonly DemonstrationAccount[]; links: readonly TourLink[] };
}

const styleHash = createHash('sha256').update(homeStyle).digest('base64');

/** No script, no image, no font: only the style of the page itself. */
export const homePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export function homePage(texts: Texts, content: HomeContent): string {
  const say = (key: string): string => escape(texts.home(key, content.language));
  const door = (href: string, key: string): string => `<li><a href="${href}">${say(key)}</a></li>`;
  return `<!doctype html>
<html lang="${content.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say('title')}</title>
<style>${homeStyle}</style>
</head>
<body>
<main>
<h1>${mark}${say('title')}</h1>
<p class="tagline">${say('tagline')}</p>
<p>${say('intro')}</p>
<h2>${say('doors')}</h2>
<ul>
${[
  door('/verify', 'verify'),
  door('/api/docs', 'docs'),
  door('/api/openapi.json', 'openapi'),
  door('/api/v1/profiles', 'profiles'),
  door('/api/v1/references', 'references'),
  door('/health/ready', 'ready'),
].join('\n')}
</ul>
${content.demonstration ? demonstration(texts, content, content.demonstration) : ''}
</main>
</body>
</html>
`;
}

function demonstration(
  texts: Texts,
  content: HomeContent,
  { accounts, links }: NonNullable<HomeContent['demonstration']>,
): string {
  const { language, publicUrl } = content;
  const say = (key: string): string => escape(texts.home(key, language));
  const cell = (text: string): string => `<td>${escape(text)}</td>`;
  const item = ({ href, label }: TourLink): string =>
    `<li><a href="${escape(href)}">${escape(texts.word('notice', label, language))}</a></li>`;
  const rows = accounts.map(
    ({ role, authority, token }) =>
      `<tr>${cell(texts.word('role', role, language))}${cell(authority ?? texts.home('persons', language))}<td><code>${escape(token)}</code></td></tr>`,
  );
  const staff = accounts.find(({ authority }) => authority !== undefined);
  return `<h2>${say('demonstration')}</h2>
<p>${say('demonstration_intro')}</p>
<div class="wide"><table>
<thead><tr><th scope="col">${say('account')}</th><th scope="col">${say('authority')}</th><th scope="col">${say('token')}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
${links.length > 0 ? `<h3>${say('documents')}</h3>\n<ul>\n${links.map(item).join('\n')}\n</ul>\n<p class="aside">${say('documents_note')}</p>` : ''}
<h3>${say('try')}</h3>
<p>${say('try_note')}</p>
<pre tabindex="0"><code>${escape(`curl -H 'Authorization: Bearer ${staff?.token ?? ''}' ${publicUrl}/api/v1/cases`)}</code></pre>`;
}

/** Two arcs that meet: a bridge and its reflection. */
const mark =
  '<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"><path d="M3 16a13 13 0 0 1 26 0"/><path d="M8 16a8 8 0 0 0 16 0"/></svg>';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
