import type { Language } from '@lexikon/contracts/errors/message';

/** Our serif and sans draw U+202F at a tenth of an em: too thin between thousands. */
const NARROW_SPACE = /\u202f/gu;

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value).replace(NARROW_SPACE, '\u00a0');
}

/** 49 is “49%”, and « 49 % » in French. */
export function formatPercent(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(value / 100).replace(NARROW_SPACE, '\u00a0');
}

/** Between 0 and 1, always with its decimals, so that a column aligns. */
export function formatShare(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(value);
}

/** The day first, in both languages. */
const DATE_LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr' };

export function formatDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(DATE_LOCALE[language], { dateStyle: 'long' }).format(new Date(iso));
}

export function formatMoment(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(DATE_LOCALE[language], { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** “Arabic” for `ar`. The tag itself where it is none that the browser knows. */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Right to left for Arabic and its like, so that punctuation falls on the proper side. */
export function directionOf(tag: string | null): 'rtl' | 'ltr' {
  return tag !== null && /^(?:ar|fa|he|ur|yi|ps|sd|ug)(?:-|$)/iu.test(tag) ? 'rtl' : 'ltr';
}
