export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Message {
  /** The same for every occurrence (RFC 9457). */
  readonly title: string;
  /** Says what happened here and what to do next. `{{x}}` is filled from the error's details. */
  readonly detail: string;
}

/** A code without its two languages does not compile. */
export type Catalogue = Readonly<Record<string, Readonly<Record<Language, Message>>>>;
