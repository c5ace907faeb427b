import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { useLanguage } from '../../../i18n/language.js';
import { useFormat } from '../../../i18n/use-format.js';
import { lexiconsQuery } from '../../../lib/content/lexicons-query.js';
import { tagFor } from '../../../lib/content/working-languages.js';

/** The lexicons as a ledger: how much there is, how much of it is defined and named, and what waits. */
export function LexiconLedger() {
  const { t } = useTranslation();
  const format = useFormat();
  const { language } = useLanguage();
  const { data: lexicons, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(lexiconsQuery);
  const heads = [
    t('home.ledger.terms'),
    t('home.ledger.defined'),
    t('home.ledger.named', { language: format.languageName(language) }),
    t('home.ledger.waiting'),
    t('home.ledger.changed'),
  ] as const;
  // Where there is one workspace, its name tells nothing apart.
  const isOneWorkspace = new Set(lexicons.map(({ workspaceId }) => workspaceId)).size === 1;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col" className="name">
              {t('lexicon.one')}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className="figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lexicons.map((lexicon) => (
            <LedgerRow
              key={lexicon.id}
              lexicon={lexicon}
              heads={heads}
              about={lexicon.description ?? (isOneWorkspace ? null : lexicon.workspaceName)}
            />
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <button type="button" className="button plain" onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
    </>
  );
}

interface LedgerRowProps {
  lexicon: LexiconView;
  heads: readonly string[];
  about: string | null;
}

function LedgerRow({ lexicon, heads, about }: LedgerRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { language } = useLanguage();
  const { id, name, termCount, definedCount, waitingCount, updatedAt } = lexicon;
  const tag = tagFor(lexicon, language);
  const none = <span className="quiet">{t('home.ledger.none')}</span>;
  const shareOf = (count: number) => (termCount === 0 ? none : format.percent(roundedShare(count, termCount)));
  const named = tag === undefined ? 0 : (lexicon.preferredCounts[tag] ?? 0);
  const cells: readonly ReactNode[] = [
    format.number(termCount),
    shareOf(definedCount),
    named === 0 ? none : shareOf(named),
    waitingCount === 0 ? <span className="quiet">{0}</span> : format.number(waitingCount),
    <time key="changed" dateTime={updatedAt}>
      {format.when(updatedAt).text}
    </time>,
  ];
  return (
    <tr>
      <th scope="row">
        <Link className="word" to="/lexicons/$lexiconId" params={{ lexiconId: id }}>
          {name}
        </Link>
        <span className="about">{about}</span>
      </th>
      {cells.map((cell, index) => (
        <td key={heads[index]} className="figure" data-name={heads[index]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** What is not whole is never shown as 100, nor what is there as 0. */
function roundedShare(part: number, whole: number): number {
  const share = Math.round((part / whole) * 100);
  if (share === 100 && part < whole) return 99;
  return share === 0 && part > 0 ? 1 : share;
}
