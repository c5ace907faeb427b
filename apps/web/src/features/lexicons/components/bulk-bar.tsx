import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DomainView, LexiconView } from '@lexikon/contracts/lexicons';
import { LevelSchema, type Status } from '@lexikon/contracts/sheets';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { Menu, MenuItem } from '../../../ui/menu.js';
import { ProgressBar } from '../../../ui/progress-bar.js';
import { useShortcut } from '../../../ui/shortcuts/use-shortcut.js';
import '../../../styles/bulk.css';
import { MOST_AT_ONCE } from '../bulk-terms.js';
import { countSelected, NONE, type Selected, type Selection, stepsTo } from '../list-selection.js';
import type { TermListing } from '../term-listing.js';
import { translationOf } from '../translation-of.js';
import { useBulk } from '../use-bulk.js';
import { BULK_MESSAGES } from '../../../i18n/messages/bulk.js';
import { registerMessages } from '../../../i18n/register-messages.js';
import { BulkProblemDialog } from './bulk-problem-dialog.js';
import { DeprecateDialog } from './deprecate-dialog.js';
import { MoveDialog } from './move-dialog.js';

registerMessages(BULK_MESSAGES);

/** Steps that are taken at once; deprecation asks why. */
const STEPS = ['proposed', 'in_review', 'validated'] as const;
/** From how many terms on it is worth telling that something goes on. */
const MANY = 200;

const domainsOf = (terms: Iterable<Selected>) => new Set([...terms].flatMap(({ domainIds }) => domainIds));

interface BulkBarProps {
  lexicon: LexiconView;
  listing: TermListing;
  /** How many terms pass the filters. */
  total: number;
  domains: readonly DomainView[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

/** What can be done to the selected terms. Esc lets them go. */
export function BulkBar({ lexicon, listing, total, domains, selection, onSelect }: BulkBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked, setAsked] = useState<'deprecate' | 'domain' | null>(null);
  const clear = () => onSelect(NONE);
  const bulk = useBulk({ listing, selection, onDone: clear });
  const isBusy = bulk.pending !== null;
  // While terms are being changed the bar stays: it asks what to do where some stand in the way.
  useShortcut({ keys: 'Escape', label: t('bulk.clear'), group: 'list', isEnabled: !isBusy }, clear);

  const count = countSelected(selection);
  const mayReview = lexicon.may.review;
  const isAble = (status: Status) => {
    const from = stepsTo(status, { mayReview });
    if (selection.kind === 'all') return listing.status === undefined ? from.length > 0 : from.includes(listing.status);
    return [...selection.terms.values()].some((term) => from.includes(term.status));
  };
  const step = (status: (typeof STEPS)[number]) => bulk.run(status, { status }, stepsTo(status, { mayReview }));

  return (
    <div className="bulk" role="toolbar" aria-label={t('bulk.title')} aria-busy={isBusy}>
      <span role="status">
        {t('bulk.selected', { count, amount: format.number(count) })}
        {bulk.pending !== null && bulk.pending > MANY && (
          <ProgressBar label={t('bulk.changing', { count: bulk.pending, amount: format.number(bulk.pending) })} />
        )}
      </span>
      {selection.kind === 'some' && count < total && (
        <button type="button" onClick={() => onSelect({ kind: 'all', total, except: new Set() })}>
          {t('bulk.select-all', { count: total, amount: format.number(total) })}
        </button>
      )}
      {count > MOST_AT_ONCE && (
        <span className="bound">{t('bulk.at-most', { amount: format.number(MOST_AT_ONCE) })}</span>
      )}
      {STEPS.filter((status) => status !== 'validated' || mayReview).map((status) => (
        <button key={status} type="button" disabled={isBusy || !isAble(status)} onClick={() => step(status)}>
          {t(`bulk.${status}`)}
        </button>
      ))}
      <button type="button" disabled={isBusy || !isAble('deprecated')} onClick={() => setAsked('deprecate')}>
        {t('bulk.deprecate')}
      </button>
      {domains.length > 0 && (
        <button type="button" disabled={isBusy} onClick={() => setAsked('domain')}>
          {t('bulk.domain')}
        </button>
      )}
      <Menu triggerClassName="" trigger={t('bulk.level')}>
        {LevelSchema.options.map((level) => (
          <MenuItem key={level} onSelect={() => bulk.run('level', { level })}>
            {t(`level.${level}`)}
          </MenuItem>
        ))}
        <MenuItem onSelect={() => bulk.run('level', { level: null })}>{t('level.none')}</MenuItem>
      </Menu>
      {listing.second !== undefined && (
        <Link
          to="/lexicons/$lexiconId/translate"
          params={{ lexiconId: lexicon.id }}
          search={translationOf(listing, selection)}
        >
          {t('bulk.translate', { language: format.languageName(listing.second) })}
        </Link>
      )}
      <span className="end">
        <button type="button" disabled={isBusy} onClick={clear} aria-label={t('bulk.clear-key')}>
          <kbd>{t('bulk.clear-key')}</kbd>
          <Icon name="close" />
        </button>
      </span>
      {asked === 'deprecate' && (
        <DeprecateDialog
          count={count}
          onClose={() => setAsked(null)}
          onConfirm={(reason) => {
            setAsked(null);
            bulk.run('deprecated', { status: 'deprecated', ...reason }, stepsTo('deprecated', { mayReview }));
          }}
        />
      )}
      {asked === 'domain' && (
        <MoveDialog
          count={count}
          domains={domains}
          language={listing.language}
          here={selection.kind === 'some' ? domainsOf(selection.terms.values()) : null}
          onClose={() => setAsked(null)}
          onConfirm={(draft) => {
            setAsked(null);
            bulk.run('domain', draft);
          }}
        />
      )}
      {bulk.problem && <BulkProblemDialog problem={bulk.problem} bulk={bulk} />}
    </div>
  );
}
