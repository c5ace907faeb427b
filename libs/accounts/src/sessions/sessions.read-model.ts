export interface CurrentSession {
  readonly sessionId: string;
  readonly userId: string;
  /** A session begins with a sign-in, and every sign-in begins one. */
  readonly signedInAt: Date;
}

export interface SessionUse {
  readonly at: Date;
  readonly addressPrefix: string | null;
}

/** One question, one answer: whose session is this token? */
export abstract class SessionsReadModel {
  /**
   * Null when the token is unknown, ended, left alone too long, or its account disabled: they are not told apart.
   * Notes when and from which network it is used, some time later and at most once a minute.
   */
  abstract find(token: string, use: SessionUse): Promise<CurrentSession | null>;
}
