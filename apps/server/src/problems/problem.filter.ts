import { Catch, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { ProblemError } from '#vocabulary';
import { headerOf, pathOf, type FastifyReply, type FastifyRequest } from '../http/request.js';
import { RouteTable } from '../http/route-table.js';
import { preferredLanguage } from '../texts/language.js';
import { Texts } from '../texts/texts.js';
import { asProblem } from './classify.js';
import { describeProblem } from './problem-details.js';

/** Answers every refusal and every fault as problem details (RFC 9457). Faults are logged and tell nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('ProblemFilter');

  constructor(
    @Inject(Texts) private readonly texts: Texts,
    @Inject(RouteTable) private readonly routes: RouteTable,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const path = pathOf(request.raw.url);
    const problem = this.refine(asProblem(error), request.method, path) ?? this.fault(error);
    const language = preferredLanguage(headerOf(request, 'accept-language'));
    const body = describeProblem(problem, this.texts, { language, path, requestId: request.id });
    reply
      .status(problem.status)
      .headers({ ...problem.particulars.headers, 'Content-Language': language, Vary: 'Accept-Language' })
      .removeHeader('ETag')
      .removeHeader('Cache-Control')
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(body));
  }

  /** An address that is there but does not take the method is not unknown. */
  private refine(problem: ProblemError | undefined, method: string, path: string): ProblemError | undefined {
    if (problem?.code !== 'request.route_unknown') return problem;
    const allowed = this.routes.methodsAt(path);
    if (allowed.length === 0 || allowed.includes(method)) return problem;
    return ProblemError.of('request.method_not_allowed', { data: { allowed }, headers: { Allow: allowed.join(', ') } });
  }

  private fault(error: unknown): ProblemError {
    this.logger.error(error);
    return ProblemError.of('internal');
  }
}
