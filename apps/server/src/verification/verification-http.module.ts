import { Module } from '@nestjs/common';
import { PublicVerification } from '#credentials';
import { TransactionRunner } from '#database';
import { VerificationLimit } from './verification-limit.js';
import { VerifyController } from './verify.controller.js';
import { VerificationsController } from './verifications.controller.js';

/** What the public can ask about a document, over HTTP. */
@Module({
  controllers: [VerifyController, VerificationsController],
  providers: [TransactionRunner, PublicVerification, VerificationLimit],
})
export class VerificationHttpModule {}
