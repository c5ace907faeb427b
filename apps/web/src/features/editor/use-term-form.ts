import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { TermView, UpdateTermBody } from '@lexikon/contracts/terms';
import { ApiProblem } from '../../lib/api-client.js';
import { termQuery } from '../../lib/content/term-query.js';
import { STALE, useUpdateTerm } from '../../lib/content/update-term.js';
import { type Clash, rebaseFields } from './rebase-fields.js';
import { countChanged, patchOf, type SheetField, sheetFields } from './sheet-fields.js';
import { useSavedToast } from '../../lib/content/use-saved-toast.js';

export interface TermForm {
  fields: SheetField[];
  level: NonNullable<TermView['level']> | '';
  reason: string;
}

export interface Conflict {
  /** What someone else saved meanwhile. */
  readonly version: number;
  readonly clashes: readonly Clash[];
}

interface UseTermForm {
  readonly term: TermView;
  readonly languages: readonly string[];
  readonly onSaved: (term: TermView) => void;
}

/** The editor's state. What someone saves meanwhile is laid under what was written here, which is never lost. */
export function useTermForm({ term, languages, onSaved }: UseTermForm) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const updateTerm = useUpdateTerm();
  const showSaved = useSavedToast();
  // Set once the text is safe: leaving the page then asks nothing.
  const isLeaving = useRef(false);
  // The version that the form stands on: the one that was read, or a later one after a conflict.
  const [base, setBase] = useState(term);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const form = useForm<TermForm>({
    defaultValues: { fields: sheetFields(term, languages), level: term.level ?? '', reason: '' },
  });
  // Its rows are known by a key of the form's own: `key` is ours.
  const { fields, append } = useFieldArray({ control: form.control, name: 'fields', keyName: 'row' });
  const values = useWatch({ control: form.control });
  const changed =
    countChanged(base, languages, form.getValues('fields')) + ((values.level ?? '') === (base.level ?? '') ? 0 : 1);

  const rebase = async () => {
    const theirs = await queryClient.query({ ...termQuery(term.id), staleTime: 0 });
    const merged = rebaseFields({
      base: sheetFields(base, languages),
      mine: form.getValues('fields'),
      theirs: sheetFields(theirs, languages),
    });
    form.setValue('fields', merged.fields);
    if ((form.getValues('level') || null) === base.level) form.setValue('level', theirs.level ?? '');
    setBase(theirs);
    setConflict({ version: theirs.version, clashes: merged.clashes });
    window.scrollTo({ top: 0 });
  };

  const save = form.handleSubmit((written) => {
    const body = bodyOf(base, written);
    if (body.labels?.length === 0) {
      form.setError('fields', { type: 'no-name', message: t('edit.needs-name') });
      return;
    }
    updateTerm.mutate(
      { id: base.id, version: base.version, body },
      {
        onSuccess: (saved) => {
          isLeaving.current = true;
          showSaved(saved, t('edit.saved', { name: saved.name }));
          onSaved(saved);
        },
        onError: (error) => {
          if (error instanceof ApiProblem && error.code === STALE) void rebase();
        },
      },
    );
  });

  return {
    form,
    fields,
    add: (field: SheetField) => append(field),
    changed,
    conflict,
    isSaving: updateTerm.isPending,
    save,
    isLeaving,
  };
}

function bodyOf(base: TermView, { fields, level, reason }: TermForm): UpdateTermBody {
  return {
    ...patchOf(base, fields),
    ...((level || null) === base.level ? {} : { level: level || null }),
    ...(reason.trim() ? { reason: reason.trim() } : {}),
  };
}
