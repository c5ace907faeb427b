import { Injectable } from '@nestjs/common';
import type { Edge } from '@lexikon/changes/hierarchy';
import { Transactions } from '@lexikon/kernel/transactions';
import { LexiconScopeReadModel } from '@lexikon/lexicons/lexicon-scope.read-model';
import type { RelationType } from '@lexikon/relations/relation-type';
import { RelationTypesReadModel } from '@lexikon/relations/relation-types.read-model';
import { findRings } from '../comparing/import-rings.js';
import { leaveOutLinks } from '../comparing/left-out-links.js';
import type { Import } from './import.js';
import { ImportItemRepository } from './import-item.repository.js';
import { ImportLeftOutRepository } from './import-left-out.repository.js';
import { ImportPresentReadModel } from './import-present.read-model.js';
import { BATCH } from './staged-items.js';

type Types = ReadonlyMap<string, RelationType>;

const TIMEOUT_MS = 60_000;

/** Sees to it that an import of which somebody left terms out can be applied: nothing leans on what will not be there. */
@Injectable()
export class ImportLeftOuts {
  constructor(
    private readonly leftOut: ImportLeftOutRepository,
    private readonly items: ImportItemRepository,
    private readonly present: ImportPresentReadModel,
    private readonly lexicons: LexiconScopeReadModel,
    private readonly relationTypes: RelationTypesReadModel,
    private readonly transactions: Transactions,
  ) {}

  /** Once decided, before it is applied. Done twice it does no more than once: a worker may die on the way. */
  async settle({ id, lexiconId }: Import): Promise<void> {
    const scope = await this.lexicons.find(lexiconId);
    const list = await this.relationTypes.list(scope?.workspaceId ?? '');
    const types = new Map(list.map((type) => [type.key, type]));
    await this.unlink(id, await this.leftOut.listLinked(id), types, new Map());
    if (await this.leftOut.holdsOn(id)) await this.breakRings(id, lexiconId, types);
  }

  /** A hierarchy that the file turns around closes a ring where only one of the two terms is taken in. */
  private async breakRings(importId: string, lexiconId: string, types: Types): Promise<void> {
    const hierarchyOf = (type: string) => types.get(type)?.hierarchy ?? null;
    const edgeTypes = [...types.keys()].filter((type) => hierarchyOf(type) !== null);
    const lost = new Set((await this.leftOut.listLost(importId)).map(keyOf));
    const edges = await this.present.listEdges(lexiconId);
    const gained = await this.leftOut.listGained(importId, edgeTypes);
    const rings = findRings({
      standing: edges.filter((edge) => !lost.has(keyOf(edge))),
      added: gained,
      hierarchyOf,
    });
    if (rings.length === 0) return;
    const iris = await this.leftOut.listIris(
      importId,
      rings.map(({ toId }) => toId),
    );
    const closing = Map.groupBy(rings, ({ fromId }) => fromId);
    const isClosing = new Set(rings.map(keyOf));
    const seqs = [...new Set(gained.filter((edge) => isClosing.has(keyOf(edge))).map(({ seq }) => seq))];
    await this.unlink(
      importId,
      seqs,
      types,
      new Map(
        [...closing].map(([termId, ofTerm]) => [
          termId,
          new Map(ofTerm.map(({ type, toId }) => [`${type} ${toId}`, iris.get(toId) ?? toId])),
        ]),
      ),
    );
  }

  /** @param closing by term, the IRIs by `type id` of what it must not lead to. */
  private async unlink(
    importId: string,
    seqs: readonly number[],
    types: Types,
    closing: ReadonlyMap<string, ReadonlyMap<string, string>>,
  ): Promise<void> {
    for (let start = 0; start < seqs.length; start += BATCH) {
      const linked = await this.leftOut.load(importId, seqs.slice(start, start + BATCH));
      const unlinked = linked.map(({ seq, termId, absent, ...term }) => {
        const targets = { absent: new Map(Object.entries(absent)), closing: closing.get(termId) ?? new Map() };
        return { seq, termId, ...leaveOutLinks(term, targets, types) };
      });
      await this.transactions.run(
        async (tx) => {
          await this.leftOut.save(tx, importId, unlinked);
          await this.items.addFindings(
            tx,
            importId,
            unlinked.flatMap(({ findings }) => findings),
          );
        },
        { timeoutMs: TIMEOUT_MS },
      );
    }
  }
}

function keyOf({ fromId, type, toId }: Edge): string {
  return `${fromId} ${type} ${toId}`;
}
