export interface CurrentSession {
  readonly sessionId: string;
  readonly userId: string;
}

/** One question, one answer: whose session is this token? */
export abstract class SessionsReadModel {
  /**
   * Null when the token is unknown, ended, left alone too long, or its account disabled: they are not told apart.
   * Notes the use of the session, some time later and at most once a minute.
   */
  abstract find(token: string, at: Date): Promise<CurrentSession | null>;
}
