import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Mailer } from './mailer.js';
import { NoMailer } from './no-mailer.js';
import { SmtpMailer, type SmtpSettings } from './smtp-mailer.js';

/** For processes that send mail. */
@Global()
@Module({})
export class MailModule {
  static on(smtp: SmtpSettings | undefined): DynamicModule {
    const mailer = { provide: Mailer, useValue: smtp ? new SmtpMailer(smtp) : new NoMailer() };
    return { module: MailModule, providers: [mailer], exports: [mailer] };
  }
}
