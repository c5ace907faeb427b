import { fold } from './fold.js';
import type { LabelNamesake } from './homographs.read-model.js';
import { type Label, type LanguageTag, languageKey } from './term.js';

/** What a person might want to look at. Never blocks: one label with two meanings is what a lexicon is for. */
export interface LabelWarning {
  /**
   * `label.duplicate`: perhaps the same term made twice. Both prefer the label in one language, and no two different
   * definitions tell them apart. `label.homograph`: any other term with the label.
   */
  readonly code: 'label.homograph' | 'label.duplicate';
  readonly label: string;
  readonly language: LanguageTag;
  readonly terms: readonly { readonly id: string; readonly name: string; readonly definition: string | null }[];
}

type OwnLabel = Pick<Label, 'text' | 'language' | 'kind'>;

/** @param definition of the term itself, compared as homographs are shown: null where it has none. */
export function warningsOf(
  labels: readonly OwnLabel[],
  definition: string | null,
  namesakes: readonly LabelNamesake[],
): readonly LabelWarning[] {
  const byText = Map.groupBy(namesakes, ({ folded }) => folded);
  return labels
    .filter(({ kind }) => kind !== 'hidden')
    .flatMap((label) => {
      const same = (byText.get(fold(label.text)) ?? []).filter((other) => isOneLanguage(label, other));
      const codes = Map.groupBy(same, (other) => codeOf(label, definition, other));
      return [...codes].map(([code, others]) => ({
        code,
        label: label.text,
        language: label.language,
        terms: [...new Map(others.map(({ termId: id, name, definition }) => [id, { id, name, definition }])).values()],
      }));
    });
}

/** A label without a language is one in every language. */
function isOneLanguage({ language }: OwnLabel, other: LabelNamesake): boolean {
  const key = languageKey(language);
  return key === '' || other.languageKey === '' || key === other.languageKey;
}

function codeOf({ kind }: OwnLabel, definition: string | null, other: LabelNamesake): LabelWarning['code'] {
  const prefersBoth = kind === 'preferred' && other.kind === 'preferred';
  const toldApart = definition !== null && other.definition !== null && fold(definition) !== fold(other.definition);
  return prefersBoth && !toldApart ? 'label.duplicate' : 'label.homograph';
}
