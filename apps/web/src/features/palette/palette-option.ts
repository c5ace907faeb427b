import type { Status } from '@lexikon/contracts/sheets';
import type { SearchHit } from '@lexikon/contracts/search';
import { findFolded, fold } from '../../lib/fold.js';
import type { Recent } from '../../lib/recents.js';
import type { IconName } from '../../ui/icon.js';

/** Something to do from anywhere, as the app offers it on this page. */
export interface PaletteAction {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  /** The shortcut that does the same. */
  readonly keys?: string;
  /** Other words for it, that a person may type. */
  readonly keywords?: string;
  readonly run: () => void;
}

type Range = readonly [start: number, end: number];

interface OptionBase {
  readonly key: string;
  readonly text: string;
  readonly ranges: readonly Range[];
}

export interface TermOption extends OptionBase {
  readonly kind: 'term';
  readonly id: string;
  readonly status: Status | null;
  /** Its other name, or what it means: tells it from its namesakes. */
  readonly other: string | null;
  readonly where: string | null;
}

export interface LexiconOption extends OptionBase {
  readonly kind: 'lexicon';
  readonly id: string;
}

export interface ActionOption extends OptionBase {
  readonly kind: 'action';
  readonly action: PaletteAction;
}

export type PaletteOption = TermOption | LexiconOption | ActionOption;

export interface OptionGroup {
  readonly key: 'recent' | 'terms' | 'lexicons' | 'actions';
  readonly options: readonly PaletteOption[];
}

interface PaletteContent {
  /** What is typed, trimmed. */
  readonly text: string;
  readonly recents: readonly Recent[];
  readonly hits: readonly SearchHit[];
  readonly lexicons: readonly { readonly id: string; readonly name: string }[];
  readonly actions: readonly PaletteAction[];
}

const SHOWN_RECENTS = 6;
const SHOWN_LEXICONS = 4;
const SHOWN_ACTIONS = 6;

/** Recent ones first, then terms, lexicons and actions; nothing twice. */
export function groupOptions({ text, recents, hits, lexicons, actions }: PaletteContent): OptionGroup[] {
  const recent = recents.flatMap((each) => recentOption(each, text)).slice(0, text === '' ? SHOWN_RECENTS : 3);
  const shown = new Set(recent.map(({ id }) => id));
  const groups: OptionGroup[] = [
    { key: 'recent', options: recent },
    { key: 'terms', options: hits.filter(({ id }) => !shown.has(id)).map(hitOption) },
    {
      key: 'lexicons',
      options: lexicons
        .filter(({ id }) => !shown.has(id))
        .flatMap(({ id, name }) =>
          named(name, text, (part): LexiconOption => ({ ...part, kind: 'lexicon', key: id, id })),
        )
        .slice(0, SHOWN_LEXICONS),
    },
    { key: 'actions', options: actions.flatMap((action) => actionOption(action, text)).slice(0, SHOWN_ACTIONS) },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** What is called like that, with the part to mark; everything while nothing is asked for. */
function named<Option>(
  name: string,
  text: string,
  make: (part: Pick<OptionBase, 'text' | 'ranges'>) => Option,
): Option[] {
  if (text === '') return [make({ text: name, ranges: [] })];
  const range = findFolded(name, text);
  return range ? [make({ text: name, ranges: [range] })] : [];
}

function recentOption(recent: Recent, text: string): (TermOption | LexiconOption)[] {
  const { kind, id, name, other, status, lexicon } = recent;
  if (kind === 'lexicon') return named(name, text, (part) => ({ ...part, kind, key: id, id }));
  const rest = { kind, key: id, id, status, where: lexicon?.name ?? null } as const;
  const byName = named(name, text, (part) => ({ ...part, ...rest, other }));
  return byName.length > 0 || other === null
    ? byName
    : named(other, text, (part) => ({ ...part, ...rest, other: name }));
}

function hitOption({ id, name, status, match, definition, lexiconName }: SearchHit): TermOption {
  const isLabel = match.field === 'label';
  return {
    kind: 'term',
    key: id,
    id,
    text: isLabel ? match.text : name,
    ranges: isLabel ? match.ranges : [],
    other: isLabel && match.text !== name ? name : definition,
    status,
    where: lexiconName,
  };
}

function actionOption(action: PaletteAction, text: string): ActionOption[] {
  const make = (part: Pick<OptionBase, 'text' | 'ranges'>): ActionOption => ({
    ...part,
    kind: 'action',
    key: action.id,
    action,
  });
  const byLabel = named(action.label, text, make);
  if (byLabel.length > 0) return byLabel;
  return action.keywords !== undefined && fold(action.keywords).includes(fold(text))
    ? [make({ text: action.label, ranges: [] })]
    : [];
}
