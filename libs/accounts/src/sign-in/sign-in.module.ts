import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts.module.js';
import { ResetByMail } from '../passwords/reset-by-mail.js';

/** The ways in that only a process with HTTP offers. Asks for a `Mailer`. */
@Module({
  imports: [AccountsModule],
  providers: [ResetByMail],
  exports: [ResetByMail],
})
export class SignInModule {}
