import type { Language } from '@lexikon/contracts/errors/message';

const DAY_MS = 86_400_000;
/** The day first, and hours to twenty-four, in both languages. */
const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr' };

/** How a reader names a moment of the past: the nearer, the shorter. */
export type When =
  | { readonly kind: 'today' | 'yesterday' | 'weekday'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string };

/** “14:32”, “yesterday”, “Thursday”, “19 Nov”, “19 Nov 2025”. */
export function whenWas(iso: string, language: Language, now = new Date()): When {
  const then = new Date(iso);
  const days = Math.round((startOfDay(now) - startOfDay(then)) / DAY_MS);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE[language], options).format(then);
  if (days <= 0) return { kind: 'today', text: timeOf(then, language) };
  if (days === 1)
    return { kind: 'yesterday', text: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-1, 'day') };
  if (days < 7) return { kind: 'weekday', text: format({ weekday: 'long' }) };
  const isThisYear = then.getFullYear() === now.getFullYear();
  return {
    kind: 'date',
    text: format({ day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) }),
  };
}

/** How long something waits: “12 days”, “3 hours”, “5 minutes”. */
export function ageOf(iso: string, language: Language, now = new Date()): string {
  const minutes = Math.max(1, Math.round((now.getTime() - Date.parse(iso)) / 60_000));
  const [value, unit] =
    minutes >= 1_440 ? [minutes / 1_440, 'day'] : minutes >= 60 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return new Intl.NumberFormat(LOCALE[language], { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.floor(value),
  );
}

/** “9:05”, and « 9 h 05 » as French writes hours in a text. */
function timeOf(date: Date, language: Language): string {
  const [hours, minutes] = [date.getHours(), String(date.getMinutes()).padStart(2, '0')];
  return language === 'fr' ? `${hours}\u00a0h\u00a0${minutes}` : `${hours}:${minutes}`;
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
