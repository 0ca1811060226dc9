import { Module } from '@nestjs/common';
import { AccountController } from './account.controller.js';
import { FactorsController } from './factors.controller.js';
import { MandatesController } from './mandates.controller.js';
import { OpenedSession } from './opened-session.js';
import { PasskeySignInController } from './passkey-sign-in.controller.js';
import { ProvidersController } from './providers.controller.js';
import { SignInController } from './sign-in.controller.js';
import { StaffController } from './staff.controller.js';

/** Accounts and sessions over HTTP. */
@Module({
  controllers: [
    SignInController,
    PasskeySignInController,
    ProvidersController,
    AccountController,
    FactorsController,
    MandatesController,
    StaffController,
  ],
  providers: [OpenedSession],
})
export class AuthHttpModule {}
