import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A mail server that keeps what it is given. */
export interface Mailbox {
  /** For SMTP_URL. */
  readonly url: string;
  /** As they came over the wire, headers and all; soft line breaks undone. */
  readonly mails: readonly string[];
  close(): Promise<void>;
}

/** Speaks as much SMTP as it takes to be sent a mail. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: string[] = [];
  const server = createServer((socket) => serve(socket, (mail) => mails.push(mail)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function serve(socket: Socket, keep: (mail: string) => void): void {
  let [buffer, isMail] = ['', false];
  const say = (line: string) => socket.write(`${line}\r\n`);
  const answer = (line: string) => {
    if (/^DATA/iu.test(line)) {
      isMail = true;
      return say('354 go on');
    }
    if (/^QUIT/iu.test(line)) return socket.end('221 bye\r\n');
    return say('250 fine');
  };
  socket.setEncoding('utf8').on('error', () => undefined);
  socket.on('data', (chunk: string) => {
    buffer += chunk;
    for (let end; (end = buffer.indexOf(isMail ? '\r\n.\r\n' : '\r\n')) >= 0;) {
      const text = buffer.slice(0, end);
      buffer = buffer.slice(end + (isMail ? 5 : 2));
      if (isMail) {
        keep(decode(text));
        isMail = false;
        say('250 kept');
      } else answer(text);
    }
  });
  say('220 mailbox');
}

/** Quoted-printable, where the text has letters that seven bits do not hold. */
function decode(mail: string): string {
  const joined = mail.replace(/=\r\n/gu, '');
  const bytes = joined.replace(/(?:=[\dA-F]{2})+/gu, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString());
  return /quoted-printable/iu.test(mail) ? bytes : mail;
}
