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

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** 2,743,102 is “2.7 MB”, and « 2,7 Mo » in French. */
export function formatBytes(bytes: number, language: Language): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    maximumFractionDigits: power < 2 ? 0 : 1,
  });
  return format.format(bytes / 1_000 ** power).replace(NARROW_SPACE, '\u00a0');
}

/** 4,120 is “4.1 s”, 125,000 is “2 min 5 s”. */
export function formatDuration(ms: number, language: Language): string {
  const seconds = ms / 1_000;
  if (seconds < 60) {
    const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Math.max(seconds, 0.1));
    return `${figure}\u00a0s`;
  }
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}\u00a0min ${whole % 60}\u00a0s`;
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

/** The time of day: 14:32, and « 14 h 32 » in French. */
export function formatTime(iso: string, language: Language): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date(iso));
  return language === 'fr' ? time.replace(/^0?(\d+):/u, '$1\u00a0h\u00a0') : time;
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
