import { createTransport } from 'nodemailer';
import { type Mail, Mailer } from './mailer.js';

const TIMEOUT_MS = 20_000;

export interface SmtpSettings {
  /** `smtps://user:password@host:465`, or `smtp://…`, which is encrypted where the server offers it. */
  readonly url: string;
  readonly from: string;
}

export class SmtpMailer extends Mailer {
  override readonly isOn = true;
  private readonly transport: ReturnType<typeof createTransport>;

  constructor(private readonly settings: SmtpSettings) {
    super();
    const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
    this.transport = createTransport({ url: settings.url, ...timeouts });
  }

  override async send({ to, subject, text }: Mail): Promise<void> {
    // An object, and not a line to be parsed: an address cannot become two.
    await this.transport.sendMail({ from: this.settings.from, to: { name: '', address: to }, subject, text });
  }
}
