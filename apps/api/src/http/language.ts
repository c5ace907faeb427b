import type { Request } from 'express';
import { LANGUAGES, type Language } from '@lexikon/contracts/errors/message';

/** The reader's, as the browser tells it: English unless it prefers French. */
export function languageOf(request: Request): Language {
  const best = request.acceptsLanguages(...LANGUAGES);
  return LANGUAGES.find((language) => language === best) ?? 'en';
}
