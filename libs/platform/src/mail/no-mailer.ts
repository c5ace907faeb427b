import { Mailer } from './mailer.js';

export class NoMailer extends Mailer {
  override readonly isOn = false;

  override async send(): Promise<void> {
    throw new Error('There is no mail server: SMTP_URL is not set.');
  }
}
