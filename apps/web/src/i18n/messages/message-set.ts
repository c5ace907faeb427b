import type { Language } from '@lexikon/contracts/errors/message';

/** A key without its two languages does not compile. */
export type MessageSet = Readonly<Record<string, Readonly<Record<Language, string>>>>;
