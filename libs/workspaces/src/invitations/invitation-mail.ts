import { Injectable } from '@nestjs/common';
import { Mailer } from '@lexikon/platform/mail/mailer';
import { InvitationNotMailedError } from './invitations.errors.js';
import type { InvitationRow } from './invitations.read-model.js';

interface Facts {
  readonly inviter: string;
  readonly place: string;
  readonly url: string;
  readonly until: string;
}

// Names stand in quotation marks: whoever chose one may have meant it to be read as part of the text.
const MAILS = {
  en: ({ inviter, place, url, until }: Facts) => ({
    subject: 'An invitation to Lexikon',
    text: `Hello,

“${inviter}” invites you to work together in “${place}”. Open this link until ${until}; it is good for one person:

${url}

If you do not know who that is, do nothing.`,
  }),
  fr: ({ inviter, place, url, until }: Facts) => ({
    subject: 'Une invitation à Lexikon',
    text: `Bonjour,

« ${inviter} » vous invite à travailler ensemble dans « ${place} ». Ouvrez ce lien avant le ${until} ; il vaut pour une personne :

${url}

Si vous ne savez pas qui c’est, ne faites rien.`,
  }),
} as const;
export type MailLanguage = keyof typeof MAILS;

/** Sends an invitation to the address that it names. */
@Injectable()
export class InvitationMail {
  constructor(private readonly mailer: Mailer) {}

  get isOn(): boolean {
    return this.mailer.isOn;
  }

  /** @throws {InvitationNotMailedError} when the mail server does not take it. */
  async send(to: string, invitation: InvitationRow, url: string, language: MailLanguage): Promise<void> {
    const until = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      invitation.expiresAt,
    );
    const place = inOneLine(invitation.lexiconName ?? invitation.workspaceName);
    const inviter = inOneLine(invitation.inviter?.name ?? 'Lexikon');
    try {
      await this.mailer.send({ to, ...MAILS[language]({ inviter, place, url, until }) });
    } catch (error) {
      throw new InvitationNotMailedError({}, { cause: error });
    }
  }
}

/** Addresses in a name would be made links of by whatever shows the mail. */
function inOneLine(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(/:\/\//gu, ' ');
}
