import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { TransactionRunner } from '#database';
import { Ceremonies } from './ceremonies.js';
import { IdentityAccounts } from './directory.js';
import { FactorChange } from './factors/factor-change.js';
import { Passkeys } from './factors/passkeys.js';
import { SecondFactors } from './factors/second-factors.js';
import { FederatedSignIn } from './federation/federated-sign-in.js';
import { PasswordSignIn } from './local/password-sign-in.js';
import { Registration } from './local/registration.js';
import { StaffAccounts } from './local/staff-accounts.js';
import { Mandates } from './mandates/mandates.js';
import { MailPost, OutboxPost } from './mail/mail-post.js';
import { SecretBox } from './secrets.js';
import { AccessTokens } from './sessions/access-tokens.js';
import { ApiClients } from './sessions/api-clients.js';
import { SessionBook } from './sessions/session-book.js';
import { Sessions } from './sessions/sessions.js';
import { SigningKeys } from './sessions/signing-keys.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './settings.js';
import { Throttle } from './throttle.js';

const services = [
  Mandates,
  FederatedSignIn,
  SecondFactors,
  Passkeys,
  PasswordSignIn,
  Registration,
  StaffAccounts,
  Sessions,
  SessionBook,
  SigningKeys,
  ApiClients,
];

/** Who people are. What it needs from outside is provided globally by the host: a DataSource and the clock. */
@Global()
@Module({})
export class IdentityModule {
  static with(settings: IdentitySettings): DynamicModule {
    const providers: Provider[] = [
      TransactionRunner,
      { provide: IDENTITY_SETTINGS, useValue: settings },
      { provide: SecretBox, useValue: new SecretBox(settings.secret) },
      { provide: MailPost, useValue: settings.post ?? new OutboxPost() },
      {
        provide: IdentityAccounts,
        inject: [AccessTokens, Sessions, Mandates],
        useFactory: (tokens: AccessTokens, sessions: Sessions, mandates: Mandates) =>
          new IdentityAccounts(tokens, sessions, mandates),
      },
      Throttle,
      Ceremonies,
      FactorChange,
      AccessTokens,
      ...services,
    ];
    return { module: IdentityModule, providers, exports: [IdentityAccounts, ...services] };
  }
}
