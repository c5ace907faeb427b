import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { BulkChangeBody } from '@lexikon/contracts/changes';
import type { Status } from '@lexikon/contracts/sheets';
import { useFormat } from '../../i18n/use-format.js';
import { ApiProblem } from '../../lib/api-client.js';
import { STALE } from '../../lib/content/update-term.js';
import { useChangeToast } from '../../lib/content/use-change-toast.js';
import { showDone } from '../../ui/toast-store.js';
import { useSayProblem } from '../../ui/use-say-problem.js';
import { REFUSED, useBulkChange } from './api/bulk-change.js';
import { bulkTermsOf } from './bulk-terms.js';
import type { Selection } from './list-selection.js';
import type { TermListing } from './term-listing.js';

export type BulkAct = 'proposed' | 'in_review' | 'validated' | 'deprecated' | 'domain' | 'level';
type BulkDraft = Omit<BulkChangeBody, 'terms'>;

interface BulkRequest {
  readonly act: BulkAct;
  readonly draft: BulkDraft;
  readonly terms: BulkChangeBody['terms'];
  readonly leftOut: number;
}

/** What the server would not do, and to which terms. */
export interface BulkProblem {
  readonly kind: 'stale' | 'refused';
  readonly request: BulkRequest;
  readonly count: number;
  /** Those that it named: the first hundred. */
  readonly termIds: readonly string[];
  readonly reason: string | undefined;
}

const DetailsSchema = z.object({
  count: z.number(),
  reason: z.string().optional(),
  conflicts: z.array(z.object({ termId: z.string() })).default([]),
  refusals: z.array(z.object({ termId: z.string() })).default([]),
});

interface BulkOf {
  readonly listing: TermListing;
  readonly selection: Selection;
  readonly onDone: () => void;
}

/** Changes many terms at once: says what was done, with the way back, and asks where some of them stand in the way. */
export function useBulk({ listing, selection, onDone }: BulkOf) {
  const { t } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const bulkChange = useBulkChange(listing.lexiconId);
  const changeToast = useChangeToast();
  const sayProblem = useSayProblem();
  const [problem, setProblem] = useState<BulkProblem | null>(null);

  const send = async (request: BulkRequest) => {
    setProblem(null);
    const { act, draft, terms, leftOut } = request;
    try {
      const { changeId, updated } = await bulkChange.mutateAsync({ ...draft, terms });
      const done = t(`bulk.done.${act}`, { count: updated, amount: format.number(updated) });
      const rest = leftOut > 0 ? ` ${t('bulk.left-out', { count: leftOut, amount: format.number(leftOut) })}` : '';
      changeToast(changeId, `${done}${rest}`);
      onDone();
    } catch (error) {
      // What is no question is said already.
      setProblem(problemOf(error, request));
    }
  };
  const run = async (act: BulkAct, draft: BulkDraft, from?: readonly Status[]) => {
    const { terms, leftOut } = await bulkTermsOf({ queryClient, listing, selection, from });
    if (terms.length === 0) return showDone(t('bulk.none-able'));
    await send({ act, draft, terms, leftOut });
  };

  return {
    run: (...of: Parameters<typeof run>) => void run(...of).catch(sayProblem),
    problem,
    forget: () => setProblem(null),
    /** Again, without those that stand in the way. */
    leaveOut: ({ request, termIds }: BulkProblem) => {
      const terms = request.terms.filter(({ id }) => !termIds.includes(id));
      void send({ ...request, terms, leftOut: request.leftOut + termIds.length });
    },
    /** Again, whatever has been done to them since they were read. */
    override: ({ request }: BulkProblem) => void send({ ...request, terms: request.terms.map(({ id }) => ({ id })) }),
    /** How many are being changed; null while none are. */
    pending: bulkChange.isPending ? bulkChange.variables.terms.length : null,
  };
}
export type Bulk = ReturnType<typeof useBulk>;

function problemOf(error: unknown, request: BulkRequest): BulkProblem | null {
  if (!(error instanceof ApiProblem) || (error.code !== STALE && error.code !== REFUSED)) return null;
  const details = DetailsSchema.safeParse(error.details);
  if (!details.success) return null;
  const { count, reason, conflicts, refusals } = details.data;
  const termIds = [...conflicts, ...refusals].map(({ termId }) => termId);
  return { kind: error.code === STALE ? 'stale' : 'refused', request, count, termIds, reason };
}
