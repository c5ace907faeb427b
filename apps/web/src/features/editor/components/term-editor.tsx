import { useBlocker } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import type { RelationTypeView } from '@lexikon/contracts/relations';
import { nameIn } from '../../../lib/content/sheet-languages.js';
import type { Draft } from '../../../lib/drafts.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { useShortcut } from '../../../ui/shortcuts/use-shortcut.js';
import '../../../styles/editor.css';
import '../../../styles/save-bar.css';
import { blankTarget, focusError, hiddenLanguage } from '../lead-to-field.js';
import type { ReadTerm } from '../open-sheet.js';
import { type SavingStep, savingSteps, statusAfter } from '../saving-steps.js';
import type { SheetError } from '../sheet/sheet-errors.js';
import type { SheetForm } from '../sheet/sheet-form.js';
import { useSheetEditor } from '../use-sheet-editor.js';
import { ConflictScreen } from './conflict-screen.js';
import { LeaveDialog } from './leave-dialog.js';
import { SaveBar } from './save-bar.js';
import { SheetBody } from './sheet-body.js';
import { SheetProvider } from './sheet-context.js';
import { SheetNotices } from './sheet-notices.js';
import { SheetOutline } from './sheet-outline.js';
import { SummaryDialog } from './summary-dialog.js';

interface TermEditorProps {
  read: ReadTerm;
  draft: Draft | null;
  accountId: string;
  lexicon: LexiconView;
  types: readonly RelationTypeView[];
  languages: readonly string[];
  onLanguagesChange: (languages: readonly string[]) => void;
  /** The entry, be it saved, kept for later or thrown away. */
  onLeave: () => void;
  /** A save came back after the page had gone. */
  onReopen: (name: string) => Promise<void>;
}

/** The whole sheet of a term, in two languages side by side. */
export function TermEditor(props: TermEditorProps) {
  const { draft, lexicon, types, languages, onLeave } = props;
  const { t } = useTranslation();
  const [first = lexicon.defaultLanguage] = languages;
  const review = { mayReview: lexicon.may.review, fourEyes: lexicon.fourEyes };
  const editor = useSheetEditor({ ...props, language: first, review });
  const [open, setOpen] = useState<'summary' | 'discard' | null>(null);
  const { base, form, present, conflict, isChanged, isLeaving } = editor;
  const standing = { status: base.term.status, ...review };
  const steps = savingSteps(standing);

  const { isKept, ...blocker } = useLeaveGuard(editor);
  const leadTo = useLeadToError(props, form);
  const submit = async (step: SavingStep, merged = form) => {
    setOpen(null);
    const faults = await editor.submit(step, merged);
    if (faults.length > 0) leadTo(faults);
  };
  // A merge is saved as its author meant to save, where that step is still one.
  const meant = steps.find(({ word }) => word === editor.failed?.step.word) ?? { word: 'save' as const };
  const leaveWith = (act: () => void) => {
    isLeaving.current = true;
    act();
    onLeave();
  };
  useShortcut(
    { keys: 'Mod+s', label: t('edit.shortcut.save'), group: 'editor', inDialog: open === 'summary' },
    (event) => {
      event.preventDefault();
      if (!conflict && (isChanged || steps[0].status !== undefined)) void submit(steps[0]);
    },
  );
  useShortcut({ keys: 'Mod+Shift+s', label: t('edit.shortcut.summary'), group: 'editor' }, (event) => {
    event.preventDefault();
    if (!conflict) setOpen('summary');
  });
  useEffect(() => {
    // A blank on the entry leads to its field.
    const target = blankTarget(window.location.hash, { form: present, languages });
    document.getElementById(target)?.focus();
    // Once: what the address named is where the work begins.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const sheet = {
    form,
    present,
    languages,
    errors: editor.errors,
    termId: base.term.id,
    termName: nameIn(base.term, first),
    lexicon,
    types,
  };
  return (
    <SheetProvider value={sheet} edit={editor.edit}>
      {conflict ? (
        <main id="content">
          <ConflictScreen editor={editor} conflict={conflict} onSave={(merged) => void submit(meant, merged)} />
        </main>
      ) : (
        <div className="editor">
          <SheetOutline />
          <SheetBody term={base.term} onLanguagesChange={props.onLanguagesChange}>
            <SheetNotices
              editor={editor}
              restoredAt={editor.draft.isRestored && isChanged ? (draft?.savedAt ?? null) : null}
              onDiscard={() => setOpen('discard')}
            />
          </SheetBody>
          <SaveBar
            editor={editor}
            steps={steps}
            hasReason={open !== 'summary'}
            onSubmit={(step) => void submit(step)}
            onSummary={() => setOpen('summary')}
            onLater={() => leaveWith(() => editor.draft.flush())}
            onDiscard={() => (isChanged ? setOpen('discard') : leaveWith(editor.draft.discard))}
            onFirstError={() => leadTo(editor.errors)}
          />
        </div>
      )}
      {open === 'summary' && (
        <SummaryDialog
          editor={editor}
          steps={steps}
          statusAfter={statusAfter(steps[0], standing)}
          onSubmit={(step) => void submit(step)}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'discard' && (
        <ConfirmDialog
          title={t('edit.discard.title')}
          confirmLabel={t('edit.discard')}
          isDanger
          onConfirm={() => leaveWith(editor.draft.discard)}
          onClose={() => setOpen(null)}
        >
          {t('edit.discard.text')}
        </ConfirmDialog>
      )}
      {blocker.status === 'blocked' && (
        <LeaveDialog
          isKept={isKept}
          onStay={blocker.reset}
          onLeave={blocker.proceed}
          onDiscard={() => {
            editor.draft.discard();
            blocker.proceed();
          }}
        />
      )}
    </SheetProvider>
  );
}

/** To the first fault, also where it stands in a language that is not on the page. */
function useLeadToError({ languages, onLanguagesChange }: TermEditorProps, form: SheetForm) {
  const [waiting, setWaiting] = useState<readonly SheetError[]>([]);
  useEffect(() => {
    if (waiting.length === 0) return;
    focusError(waiting, { form, languages });
    setWaiting([]);
  }, [waiting, form, languages]);
  return (errors: readonly SheetError[]) => {
    const hidden = hiddenLanguage(errors, { form, languages });
    if (hidden !== null) onLanguagesChange([languages[0] ?? hidden, hidden]);
    setWaiting(errors);
  };
}

/** Asks before anyone leaves what is not saved; the browser asks too, but only where the device could not keep it. */
function useLeaveGuard({ isChanged, isLeaving, draft }: ReturnType<typeof useSheetEditor>) {
  const isKept = !draft.isRefused;
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isChanged && !isLeaving.current && current.pathname !== next.pathname,
    enableBeforeUnload: () => isChanged && !isLeaving.current && !isKept,
    withResolver: true,
  });
  return { isKept, ...blocker };
}
