import type { Recent } from '../../lib/recents.js';
import type { PaletteAction } from './palette-option.js';

export interface PaletteProps {
  /** The lexicon at hand, to search it alone. */
  lexicon: { readonly id: string; readonly name: string } | undefined;
  recents: readonly Recent[];
  actions: readonly PaletteAction[];
  /** Absent for who may not add one. */
  onNewTerm: ((term: string) => void) | undefined;
  onClose: () => void;
}

/** What the field tells of the answers under it, for who hears it. */
export interface ActiveAnswer {
  readonly isListed: boolean;
  readonly activeId: string | undefined;
}
