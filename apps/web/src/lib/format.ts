import type { Language } from '@lexikon/contracts/errors/message';

/** Our serif and sans draw U+202F at a tenth of an em: too thin between thousands. */
const NARROW_SPACE = /\u202f/gu;

/** The day first, in both languages. */
const DATE_LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr' };

// A browser takes longer to make a formatter than to use it a hundred times: each is made once.
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const languageNames = new Map<string, Intl.DisplayNames>();

function once<Made>(made: Map<string, Made>, key: string, make: () => Made): Made {
  const found = made.get(key) ?? make();
  made.set(key, found);
  return found;
}

function numberFormat(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once(numberFormats, language + JSON.stringify(options), () => new Intl.NumberFormat(language, options));
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const make = () => new Intl.DateTimeFormat(DATE_LOCALE[language], options);
  return once(dateFormats, language + JSON.stringify(options), make);
}

export function formatNumber(value: number, language: Language): string {
  return numberFormat(language).format(value).replace(NARROW_SPACE, '\u00a0');
}

/** 49 is “49%”, and « 49 % » in French. */
export function formatPercent(value: number, language: Language): string {
  return numberFormat(language, { style: 'percent' })
    .format(value / 100)
    .replace(NARROW_SPACE, '\u00a0');
}

/** Between 0 and 1, always with its decimals, so that a column aligns. */
export function formatShare(value: number, language: Language): string {
  return numberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(value);
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** 2,743,102 is “2.7 MB”, and « 2,7 Mo » in French. */
export function formatBytes(bytes: number, language: Language): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const format = numberFormat(language, {
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
    const figure = numberFormat(language, { maximumFractionDigits: 1 }).format(Math.max(seconds, 0.1));
    return `${figure}\u00a0s`;
  }
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}\u00a0min ${whole % 60}\u00a0s`;
}

export function formatDate(iso: string, language: Language): string {
  return dateFormat(language, { dateStyle: 'long' }).format(new Date(iso));
}

/** As short as it stays clear: in a column. */
export function formatDay(iso: string, language: Language): string {
  return dateFormat(language, { dateStyle: 'medium' }).format(new Date(iso));
}

export function formatMoment(iso: string, language: Language): string {
  return dateFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
}

/** The time of day: 14:32, and « 14 h 32 » in French. */
export function formatTime(iso: string, language: Language): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date(iso));
  return language === 'fr' ? time.replace(/^0?(\d+):/u, '$1\u00a0h\u00a0') : time;
}

/** “Arabic” for `ar`. The tag itself where it is none that the browser knows. */
export function languageName(tag: string, language: Language): string {
  try {
    const names = once(languageNames, language, () => new Intl.DisplayNames(language, { type: 'language' }));
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Right to left for Arabic and its like, so that punctuation falls on the proper side. */
export function directionOf(tag: string | null): 'rtl' | 'ltr' {
  return tag !== null && /^(?:ar|fa|he|ur|yi|ps|sd|ug)(?:-|$)/iu.test(tag) ? 'rtl' : 'ltr';
}
