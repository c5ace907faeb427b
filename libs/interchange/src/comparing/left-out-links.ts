import type { Edit } from '@lexikon/changes/change';
import type { RelationType } from '@lexikon/relations/relation-type';
import type { SourceTerm } from './import-comparison.js';
import { closingFinding, relationStatement } from './left-out-relation.js';
import type { Finding } from '../files/import-document.js';
import { DCT } from '../rdf/vocabulary.js';

/** What would be written of a term, and what its source says of it. */
export interface LinkedTerm {
  readonly iri: string;
  readonly edits: readonly Edit[];
  /** Null where it is what the edits leave. */
  readonly said: SourceTerm | null;
  /** The statements that are kept with the term as it is now, in their order. */
  readonly kept: readonly string[];
}

/** Why links of it are not made. */
export interface LeftOutTargets {
  /** IRIs, by id, of terms that do not come in. */
  readonly absent: ReadonlyMap<string, string>;
  /** IRIs, by `type id`, of targets to which a relation would close a ring with what stays. */
  readonly closing: ReadonlyMap<string, string>;
}

interface Unlinked {
  readonly edits: readonly Edit[];
  readonly said: SourceTerm | null;
  readonly findings: readonly Finding[];
}

type Link = { readonly type: string; readonly toId: string };

/**
 * A term without the links that cannot be made, because somebody left out what they rest on: each stays as a statement
 * and is reported. What the source is remembered to have said is the same, so that the links are made as soon as the
 * source comes again and its other terms are taken in.
 */
export function leaveOutLinks(
  { iri, edits, said, kept }: LinkedTerm,
  { absent, closing }: LeftOutTargets,
  types: ReadonlyMap<string, RelationType>,
): Unlinked {
  const dropped = new Map<string, { readonly statement: string; readonly finding: Finding }>();
  const isRelated = ({ type, toId }: Link) => {
    const key = `${type} ${toId}`;
    const [absentIri, closingIri] = [absent.get(toId), closing.get(key)];
    const toIri = absentIri ?? closingIri;
    if (toIri === undefined) return true;
    const statement = relationStatement({ fromIri: iri, type, toIri }, types);
    const finding =
      absentIri === undefined ? closingFinding(iri, type, toIri) : absentFinding(iri, `relation “${type}”`, toIri);
    dropped.set(key, { statement, finding });
    return false;
  };
  const isSuccessor = (id: string) => {
    const toIri = absent.get(id);
    if (toIri === undefined) return true;
    const statement = `<${iri}> <${DCT}isReplacedBy> <${toIri}> .`;
    dropped.set(id, { statement, finding: absentFinding(iri, 'successor', toIri) });
    return false;
  };
  const linked = edits
    .filter((edit) => edit.kind !== 'relate' || isRelated(edit.relation))
    .map((edit) => ('successorIds' in edit ? { ...edit, successorIds: edit.successorIds.filter(isSuccessor) } : edit));
  const statements = new Set([...dropped.values()].map(({ statement }) => statement));
  return {
    edits: linked.map((edit) => keeping(edit, kept, statements)),
    findings: [...dropped.values()].map(({ finding }) => finding),
    said: said && {
      ...said,
      relations: said.relations.filter(({ type, toId }) => !dropped.has(`${type} ${toId}`)),
      successorIds: said.successorIds.filter((id) => !dropped.has(id)),
      sheet: { ...said.sheet, kept: [...new Set([...said.sheet.kept, ...statements])] },
    },
  };
}

/** The one edit that writes the sheet writes the statements too. Those that are there keep their order. */
function keeping(edit: Edit, present: readonly string[], statements: ReadonlySet<string>): Edit {
  if (edit.kind === 'create') {
    return { ...edit, sheet: { ...edit.sheet, kept: [...new Set([...edit.sheet.kept, ...statements])] } };
  }
  if (edit.kind !== 'update') return edit;
  const wanted = new Set([...(edit.patch.sheet?.kept ?? present), ...statements]);
  const kept = [...new Set([...present.filter((statement) => wanted.has(statement)), ...wanted])];
  return { ...edit, patch: { ...edit.patch, sheet: { ...edit.patch.sheet, kept } } };
}

function absentFinding(subject: string, what: string, iri: string): Finding {
  return {
    kind: 'mended',
    code: 'link.to-left-out',
    subject,
    message: `The ${what} leads to <${iri}>, which was left out of this import; what states it is kept.`,
    line: null,
  };
}
