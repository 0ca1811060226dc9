import { Inject, Injectable } from '@nestjs/common';
import { Sessions, type Opened } from '#identity';
import { SessionCookie } from '../../access/session-cookie.js';
import type { FastifyReply } from '../../http/request.js';
import { signedInDto, type SignedInDto } from './dto/account.dto.js';

/** Hands a session that was opened or strengthened to the browser or the program. */
@Injectable()
export class OpenedSession {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  answer(opened: Opened, reply: FastifyReply): SignedInDto {
    if (opened.secret !== undefined) this.cookie.write(reply, opened.secret, opened.expiresAt);
    return signedInDto(opened, (session) => this.sessions.csrfToken(session));
  }
}
