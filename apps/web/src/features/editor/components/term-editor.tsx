import { NativeSelect } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LevelSchema } from '@lexikon/contracts/sheets';
import type { TermView } from '@lexikon/contracts/terms';
import { useTermForm } from '../use-term-form.js';
import { ConflictPanel } from './conflict-panel.js';
import { EditorSaveBar } from './editor-save-bar.js';
import { FieldPair } from './field-pair.js';
import { NoteFields } from './note-fields.js';

interface TermEditorProps {
  term: TermView;
  languages: readonly string[];
  onSaved: (term: TermView) => void;
  onCancel: () => void;
}

/** The same field in both languages on one line, so that a gap is seen. */
export function TermEditor({ term, languages, onSaved, onCancel }: TermEditorProps) {
  const { t } = useTranslation();
  const { form, fields, add, changed, conflict, isSaving, save, isLeaving } = useTermForm({ term, languages, onSaved });
  useBlocker({
    shouldBlockFn: () => changed > 0 && !isLeaving.current && !window.confirm(t('edit.leave')),
    enableBeforeUnload: () => changed > 0 && !isLeaving.current,
  });
  useEffect(() => {
    // A blank on the entry leads to its field.
    document.getElementById(window.location.hash.slice(1))?.focus();
  }, []);
  return (
    <FormProvider {...form}>
      <form className="sheet-form" onSubmit={save} noValidate>
        {conflict && <ConflictPanel conflict={conflict} />}
        <section className="sheet-section" aria-labelledby="edit-labels">
          <h2 id="edit-labels">{t('edit.labels')}</h2>
          <FieldPair part="labels" kind="preferred" idPrefix="name" languages={languages} fields={fields} />
          <FieldPair part="labels" kind="alternative" languages={languages} fields={fields} onAdd={add} />
        </section>
        <section className="sheet-section" aria-labelledby="edit-definitions">
          <h2 id="edit-definitions">{t('edit.definitions')}</h2>
          <FieldPair part="definitions" kind="short" idPrefix="definition" languages={languages} fields={fields} />
          <FieldPair part="definitions" kind="long" languages={languages} fields={fields} />
          <FieldPair part="definitions" kind="contextual" languages={languages} fields={fields} />
        </section>
        <section className="sheet-section" aria-labelledby="edit-notes">
          <h2 id="edit-notes">{t('edit.notes')}</h2>
          <NoteFields fields={fields} languages={languages} onAdd={add} />
        </section>
        <section className="sheet-section" aria-labelledby="edit-facts">
          <h2 id="edit-facts">{t('edit.facts')}</h2>
          <NativeSelect
            className="narrow"
            aria-labelledby="edit-facts"
            data={[
              { value: '', label: t('level.none') },
              ...LevelSchema.options.map((level) => ({ value: level, label: t(`level.${level}`) })),
            ]}
            {...form.register('level')}
          />
        </section>
        <EditorSaveBar changed={changed} isSaving={isSaving} onCancel={onCancel} />
      </form>
    </FormProvider>
  );
}
