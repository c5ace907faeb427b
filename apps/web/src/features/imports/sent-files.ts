import type { CreateImportBody } from '@lexikon/contracts/imports';

/** What is said beside the file; what is not stays as the server would have it. */
export type ImportChoices = { readonly [Name in keyof CreateImportBody]?: CreateImportBody[Name] | undefined };

export interface SentFile {
  readonly file: File;
  readonly choices: ImportChoices;
}

/**
 * The files that this page has sent, by the import that came of them: after a failure the same file is tried again
 * with other options, without looking for it. They last as long as the page.
 */
const sent = new Map<string, SentFile>();

export const rememberSent = (importId: string, file: SentFile): void => void sent.set(importId, file);
export const findSent = (importId: string): SentFile | null => sent.get(importId) ?? null;
