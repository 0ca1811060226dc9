import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from '#configuration';
import { dataSourceOptions } from '#database';
import { IdentityModule, MailPost, OutboxPost, StaffAccounts } from '#identity';
import { CLOCK, SystemClock } from '#vocabulary';

/** The account that invites: nobody's. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Posts mail as ever, and remembers the link. */
class RememberingPost extends OutboxPost {
  link = '';

  override async post(...[tx, mail, at]: Parameters<MailPost['post']>): Promise<void> {
    this.link = mail.data.link;
    await super.post(tx, mail, at);
  }
}

@Module({})
class ClockModule {
  static global(): DynamicModule {
    const clock = { provide: CLOCK, useValue: new SystemClock() };
    return { module: ClockModule, global: true, providers: [clock], exports: [clock] };
  }
}

@Module({})
class InvitationModule {
  static over(url: string, { publicUrl, identitySecret }: Config, post: MailPost): DynamicModule {
    return {
      module: InvitationModule,
      imports: [
        ClockModule.global(),
        TypeOrmModule.forRoot(dataSourceOptions({ url, entities: [], applicationName: 'agnosco invite' })),
        IdentityModule.with({ publicUrl, secret: identitySecret, providers: [], post }),
      ],
    };
  }
}

/**
 * Makes the account of an administrator, as the application's role would at the wish of another one.
 * @returns the link with which its owner sets the password
 */
export async function inviteAdministrator(
  url: string,
  config: Config,
  { authority, email, name }: { authority: string; email: string; name: string },
): Promise<string> {
  const post = new RememberingPost();
  const context = await NestFactory.createApplicationContext(InvitationModule.over(url, config, post), {
    logger: false,
  });
  try {
    const inviting = { id: nobody, name: 'the operator', roles: [], authority };
    await context.get(StaffAccounts).invite(inviting, { email, name, language: 'de', roles: ['administrator'] });
    return post.link;
  } finally {
    await context.close();
  }
}
