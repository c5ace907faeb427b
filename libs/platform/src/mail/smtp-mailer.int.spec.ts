import { openMailbox } from '@lexikon/testing/mailbox';
import { SmtpMailer } from './smtp-mailer.js';

const mailbox = await openMailbox();
afterAll(() => mailbox.close());
const mailer = new SmtpMailer({ url: mailbox.url, from: 'Lexikon <lexikon@example.org>' });

describe('SmtpMailer', () => {
  it('sends plain text, accents and all', async () => {
    await mailer.send({
      to: 'ada@example.org',
      subject: 'Un été',
      text: 'Voilà l’adresse :\nhttps://example.org/#a=b',
    });

    const [mail] = mailbox.mails;
    expect(mail).toMatch(/^To: ada@example\.org$/mu);
    expect(mail).toMatch(/^From: Lexikon <lexikon@example\.org>$/mu);
    expect(mail).toMatch(/^Content-Type: text\/plain; charset=utf-8$/mu);
    expect(mail).toContain('Voilà l’adresse :\r\nhttps://example.org/#a=b');
  });

  it('takes an address for one, whatever stands in it', async () => {
    const before = mailbox.mails.length;

    await mailer.send({ to: 'ada@example.org, eve@evil.example', subject: 'x', text: 'x' }).catch(() => undefined);

    expect(mailbox.mails.slice(before).join('')).not.toMatch(/^To:.*[ ,]eve@evil\.example>?$/mu);
  });
});
