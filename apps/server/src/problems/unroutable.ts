import { ProblemError } from '#vocabulary';
import { headerOf, pathOf, type FastifyReply, type FastifyRequest } from '../http/request.js';
import { preferredLanguage } from '../texts/language.js';
import { Texts } from '../texts/texts.js';
import { describeProblem } from './problem-details.js';

/** The headers that other answers are given by hooks, which do not run here. */
const headers = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  Vary: 'Accept-Language',
};

/** Answers what the router cannot even read: an address that does not decode, a parameter beyond all measure. */
export function answerUnroutable(texts: Texts): (error: Error, request: FastifyRequest, reply: FastifyReply) => void {
  return (_, request, reply) => {
    const problem = ProblemError.of('request.malformed');
    const language = preferredLanguage(headerOf(request, 'accept-language'));
    const body = describeProblem(problem, texts, { language, path: pathOf(request.raw.url), requestId: request.id });
    void reply
      .code(problem.status)
      .headers({ ...headers, 'Content-Language': language, 'X-Request-Id': request.id })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(body));
  };
}
