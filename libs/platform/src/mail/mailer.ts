export interface Mail {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

export abstract class Mailer {
  /** Whether there is a mail server at all. Without one, nothing that needs a mail is offered. */
  abstract readonly isOn: boolean;

  /** Resolves when the mail server has taken it. No network call belongs inside a transaction: this is one. */
  abstract send(mail: Mail): Promise<void>;
}
