import { Module } from '@nestjs/common';
import { AccountController } from './account.controller.js';
import { SignInController } from './sign-in.controller.js';
import { StaffController } from './staff.controller.js';

/** Accounts and sessions over HTTP. */
@Module({ controllers: [SignInController, AccountController, StaffController] })
export class AuthHttpModule {}
