import {
  formatBytes,
  formatDate,
  formatDay,
  formatDuration,
  formatMoment,
  formatNumber,
  formatPercent,
  formatShare,
  formatTime,
  languageName,
} from '../lib/format.js';
import { ageOf, whenWas } from '../lib/when.js';
import { useLanguage } from './language.js';

/** Figures, dates and names of languages as the language of the interface writes them. */
export function useFormat() {
  const { language } = useLanguage();
  return {
    number: (value: number) => formatNumber(value, language),
    /** 0.9, 1.0: as figures in a column. */
    share: (value: number) => formatShare(value, language),
    percent: (value: number) => formatPercent(value, language),
    bytes: (value: number) => formatBytes(value, language),
    duration: (ms: number) => formatDuration(ms, language),
    date: (iso: string) => formatDate(iso, language),
    day: (iso: string) => formatDay(iso, language),
    moment: (iso: string) => formatMoment(iso, language),
    /** A moment of the past, the nearer the shorter. */
    when: (iso: string) => whenWas(iso, language),
    /** How long ago. */
    age: (iso: string) => ageOf(iso, language),
    /** Of today, as a rule: the day goes without saying. */
    time: (iso: string) => formatTime(iso, language),
    languageName: (tag: string) => languageName(tag, language),
  };
}
