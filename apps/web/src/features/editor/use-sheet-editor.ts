import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { type Draft, removeDraft } from '../../lib/drafts.js';
import { type FailedSave, leaveFailedSave, takeFailedSave } from './failed-saves.js';
import { type OpenedSheet, openSheet, type ReadTerm, rebase, type SheetDraft, SheetDraftSchema } from './open-sheet.js';
import type { SavingStep } from './saving-steps.js';
import { statusAfter } from './saving-steps.js';
import { type Refusal, refusalOf } from './server-errors.js';
import type { FormEdit } from './sheet/form-edits.js';
import { listChanges } from './sheet/sheet-changes.js';
import { listErrors, type SheetError } from './sheet/sheet-errors.js';
import { formOf, SHEET_LISTS, type SheetForm, tidied } from './sheet/sheet-form.js';
import { patchOf } from './sheet/sheet-patch.js';
import { useRestoreTerm } from '../../lib/content/restore-term.js';
import { useKeptDraft } from './use-kept-draft.js';
import { isStale, type SheetToSave, useReadTerm, useSaveSheet } from './use-save-sheet.js';

interface UseSheetEditor {
  readonly read: ReadTerm;
  readonly draft: Draft | null;
  readonly accountId: string;
  /** Of names beside the term: where relations lead. */
  readonly language: string;
  readonly review: { readonly mayReview: boolean; readonly fourEyes: boolean };
  /** The text is safe: the page may show the entry. */
  readonly onLeave: () => void;
  /** The save came back after the page had gone. */
  readonly onReopen: (name: string) => Promise<void>;
}

const NO_REFUSAL: Refusal = { fields: [], reasons: [] };

/** A draft of this version of Lexikon; null for what an older one wrote otherwise. */
function contentOf(draft: Draft | null): SheetDraft | null {
  const parsed = draft && SheetDraftSchema.safeParse(draft.content);
  return parsed?.success === true ? parsed.data : null;
}

/** The state of the editor. What someone saves meanwhile is laid under what was written here, which is never lost. */
export function useSheetEditor(options: UseSheetEditor) {
  const { read, draft, accountId, language, review } = options;
  const [opened] = useState(() => openSheet(read, contentOf(draft)));
  const [{ base, form, reason, conflict }, setState] = useState<OpenedSheet>(opened);
  const [failed, setFailed] = useState(() => takeFailedSave(read.term.id));
  const [isAsked, setAsked] = useState(failed !== null);
  // Leaving then asks nothing.
  const isLeaving = useRef(false);
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  const save = useSaveSheet(language);
  const readTerm = useReadTerm();

  const present = useMemo(() => formOf(base.term, base.relations), [base]);
  // What is told about the form as a whole may lag behind the typing.
  const seen = useDeferredValue(form);
  const changes = useMemo(() => listChanges(present, seen), [present, seen]);
  const errors = useMemo(() => listErrors(present, seen), [present, seen]);
  const isChanged = changes.length > 0 || form !== seen;
  const content: SheetDraft = useMemo(
    () => ({ ...base, relations: [...base.relations], form: mutable(form), reason }),
    [base, form, reason],
  );
  const { id, lexiconId, name, version } = base.term;
  const kept = useKeptDraft({
    accountId,
    info: { kind: 'term', id, lexiconId, name, version, href: `/terms/${id}/edit` },
    openedKey: draft?.key ?? null,
    openedAt: draft?.savedAt ?? null,
    content,
    isNeeded: isChanged || reason.trim() !== '',
    // While two versions are being reconciled the draft still stands on the first.
    isPaused: conflict !== null,
  });

  const edit = (change: FormEdit) => {
    setState((state) => ({ ...state, form: change(state.form) }));
    setFailed(null);
  };
  const sheetToSave = (from: ReadTerm, written: SheetForm, step: SavingStep): SheetToSave => {
    const patch = patchOf(formOf(from.term, from.relations), written);
    const status = step.status === undefined || step.status === from.term.status ? {} : { status: step.status };
    return {
      base: from,
      body: { ...patch, ...status, ...(reason.trim() ? { reason: reason.trim() } : {}) },
      expected: expectedOf(from, written, statusAfter(step, { status: from.term.status, ...review })),
    };
  };

  /** Where only a term at the other end of a relation has moved on, there is nothing to ask: it is sent once more. */
  const send = async (written: SheetForm, step: SavingStep): Promise<void> => {
    try {
      await save.mutateAsync(sheetToSave(base, written, step));
    } catch (error) {
      if (!isStale(error)) throw error;
      const merged = rebase(base, written, await readTerm(id, language));
      if (merged.conflict) throw error;
      await save.mutateAsync(sheetToSave(merged.base, merged.form, step));
    }
  };

  const comeBack = async (failure: FailedSave, written: SheetForm): Promise<void> => {
    isLeaving.current = false;
    kept.resume();
    setFailed(failure);
    if (!isStale(failure.error)) return;
    const merged = rebase(base, written, await readTerm(id, language));
    setState((state) => ({ ...state, ...merged }));
  };

  /** Answers what must be mended first; empty where it was sent. */
  const submit = async (step: SavingStep, written: SheetForm = form): Promise<readonly SheetError[]> => {
    setAsked(true);
    const faults = listErrors(present, written);
    if (faults.length > 0) return faults;
    const isSafe = kept.flush();
    const key = kept.release();
    isLeaving.current = true;
    // Where the device keeps the text, nobody needs to wait for the answer.
    if (isSafe) options.onLeave();
    try {
      await send(written, step);
      if (key !== null) removeDraft(key);
      if (!isSafe) options.onLeave();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const failure = { error, step, sentIds: sentIdsOf(written) };
      if (isSafe) {
        leaveFailedSave(id, failure);
        await options.onReopen(name);
        // The answer may be there before the page has gone.
        if (!isMounted.current || !takeFailedSave(id)) return [];
      }
      await comeBack(failure, written);
    }
    return [];
  };

  const restore = useRestoreTerm();
  /** A term that was removed meanwhile is there again, and what was written here can be laid upon it. */
  const bringBack = async (): Promise<void> => {
    await restore.mutateAsync({ id, version, body: {} });
    const now = await readTerm(id, language);
    setState((state) => ({
      ...state,
      base: now,
      conflict: state.conflict && { ...state.conflict, theirs: formOf(now.term, now.relations) },
    }));
  };

  const refusal = failed ? refusalOf(failed) : NO_REFUSAL;
  const shown = isAsked ? errors : errors.filter(({ code }) => code !== 'required' && code !== 'no-name');
  return {
    base,
    present,
    form,
    reason,
    conflict,
    changes,
    errors: [...shown, ...refusal.fields],
    /** What the server said that belongs to no field. */
    refused: refusal.reasons,
    failed,
    edit,
    setReason: (text: string) => setState((state) => ({ ...state, reason: text })),
    settleConflict: (merged: SheetForm) => setState((state) => ({ ...state, form: merged, conflict: null })),
    submit,
    draft: { ...kept, isRestored: draft !== null && contentOf(draft) !== null },
    isSaving: save.isPending || restore.isPending,
    bringBack,
    isChanged,
    isLeaving,
  };
}
export type SheetEditor = ReturnType<typeof useSheetEditor>;

/** The contract's arrays may be written to; ours are not. */
function mutable(form: SheetForm): SheetDraft['form'] {
  return form as SheetDraft['form'];
}

function expectedOf({ term }: ReadTerm, written: SheetForm, status: ReadTerm['term']['status']): ReadTerm['term'] {
  const { relations: _, ...sheet } = tidied(written);
  return { ...term, ...(sheet as ReadTerm['term']), status, version: term.version + 1 };
}

function sentIdsOf(written: SheetForm): Readonly<Partial<Record<string, readonly string[]>>> {
  const form = tidied(written);
  return Object.fromEntries(SHEET_LISTS.map((list) => [list, form[list].map(({ id }) => id)]));
}
