import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';

/**
 * The foot of every printed page: where the entry stands, as which revision, and when it was printed. A rule for the
 * page's margin, for an element would lie on the words of a full page.
 */
export function PrintFoot({ term, lexicon }: { term: TermView; lexicon: LexiconView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const foot = {
    'bottom-left': `${lexicon.name}, ${t('entry.revision', { version: format.number(term.version) })}`,
    'bottom-center': `${window.location.host}/terms/${term.id}`,
    'bottom-right': format.date(new Date().toISOString()),
  };
  // What JSON escapes in a string is what CSS wants escaped.
  const boxes = Object.entries(foot).map(([box, text]) => `@${box}{content:${JSON.stringify(text)}}`);
  const rule = `@page{${boxes.join('')}}`;
  useEffect(() => adopt(rule), [rule]);
  return null;
}

/** A sheet and no style element: the content policy refuses what is written into the page. Answers what removes it. */
function adopt(rule: string): (() => void) | undefined {
  // An old browser prints without a foot.
  if (!('replaceSync' in CSSStyleSheet.prototype)) return undefined;
  const sheet = new CSSStyleSheet({ media: 'print' });
  sheet.replaceSync(rule);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
