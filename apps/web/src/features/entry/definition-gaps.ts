import type { TermView } from '@lexikon/contracts/terms';
import { isIn } from '../../lib/content/sheet-languages.js';

type Definition = TermView['definitions'][number];

export const DEFINITION_KINDS = ['short', 'long', 'contextual'] as const satisfies readonly Definition['kind'][];

interface DefinitionGaps {
  /** No definition at all in this language. */
  readonly isBare: boolean;
  /** Kinds that another working language has and this one has not, with how many of them. */
  readonly lacking: readonly { readonly kind: Definition['kind']; readonly count: number }[];
}

/** A short definition is not missed where a long one is there: an import tells the two apart by their length alone. */
export function definitionGaps(
  definitions: readonly Definition[],
  language: string,
  languages: readonly string[],
): DefinitionGaps {
  const kindsIn = (tag: string) =>
    Map.groupBy(
      definitions.filter((each) => isIn(each, tag)),
      ({ kind }) => kind,
    );
  const here = kindsIn(language);
  if (here.size === 0) return { isBare: true, lacking: [] };
  const elsewhere = languages.filter((each) => each !== language).map(kindsIn);
  const most = (kind: Definition['kind']) => Math.max(0, ...elsewhere.map((kinds) => kinds.get(kind)?.length ?? 0));
  const lacking = DEFINITION_KINDS.filter((kind) => {
    const isStandIn = kind !== 'contextual' && (here.has('short') || here.has('long'));
    return !here.has(kind) && !isStandIn && most(kind) > 0;
  });
  return { isBare: false, lacking: lacking.map((kind) => ({ kind, count: most(kind) })) };
}
