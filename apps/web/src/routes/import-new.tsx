import { useInfiniteQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportForm } from '../features/imports/components/import-form.js';
import { ImportSteps } from '../features/imports/components/import-steps.js';
import { type NewLexicon, NewLexiconFields } from '../features/imports/components/new-lexicon-fields.js';
import { stemOf } from '../features/imports/import-format.js';
import { NAME_TAKEN, useCreateLexicon } from '../features/lexicons/api/create-lexicon.js';
import { workspacesQuery } from '../lib/content/workspaces-query.js';
import { useLanguage } from '../i18n/language.js';
import { IMPORT_MESSAGES } from '../i18n/messages/imports.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useErrorMessage } from '../i18n/use-error-message.js';
import { ApiProblem } from '../lib/api-client.js';
import { lexiconsQuery } from '../lib/content/lexicons-query.js';
import '../styles/import.css';
import { SelectField } from '../ui/select-field.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(IMPORT_MESSAGES);

/** A file first, then where it goes: into a lexicon of mine, or into one that is made for it. */
export function ImportNewPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: lexicons } = useSuspenseInfiniteQuery(lexiconsQuery);
  const [targetId, setTargetId] = useState('');
  const target = lexicons.find(({ id }) => id === targetId);
  const made = useNewLexicon();
  useDocumentTitle(t('import.new.title'));
  const prepare = async (): Promise<string | null> => {
    if (targetId !== '') return targetId;
    const id = await made.create();
    // Should the upload fail, the next one goes into the same.
    if (id !== null) setTargetId(id);
    return id;
  };
  return (
    <main className="import-page narrow" id="content">
      <ImportSteps at="file" />
      <header className="page-head">
        <div>
          <h1>{t('import.new.title')}</h1>
          <p className="lede">{t('import.new.lede')}</p>
        </div>
      </header>
      <ImportForm
        mayValidate={target ? target.may.review && !target.fourEyes : made.mayValidate}
        again={null}
        prepare={prepare}
        onFile={({ name }) => made.propose(stemOf(name))}
        onSent={({ id }) => void navigate({ to: '/imports/$importId', params: { importId: id } })}
      >
        <div className="import-target">
          <SelectField
            label={t('import.into')}
            value={targetId}
            options={[
              { value: '', label: t('import.into.new') },
              ...lexicons.filter(({ may }) => may.edit).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setTargetId}
          />
          {targetId === '' && <NewLexiconFields {...made.fields} />}
        </div>
      </ImportForm>
    </main>
  );
}

/** What is typed of a lexicon that is made when its file is sent. */
function useNewLexicon() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const errorMessage = useErrorMessage();
  const createLexicon = useCreateLexicon();
  const { data: workspaces = [] } = useInfiniteQuery(workspacesQuery);
  const [lexicon, setLexicon] = useState<NewLexicon>({
    name: '',
    languages: language === 'fr' ? 'fr, en' : 'en, fr',
    workspaceId: '',
  });
  const [isNamed, setNamed] = useState(false);
  const [errors, setErrors] = useState<{ name?: string; languages?: string }>({});
  const { name, languages, workspaceId } = lexicon;
  const role = workspaces.find(({ id }) => id === workspaceId)?.role;
  const tags = languages.split(/[\s,;]+/u).filter(Boolean);

  const create = async (): Promise<string | null> => {
    const missing = {
      ...(name.trim() === '' && { name: t('field.required') }),
      ...(tags.length === 0 && { languages: t('field.required') }),
    };
    setErrors(missing);
    if (Object.keys(missing).length > 0) return null;
    try {
      const body = { name: name.trim(), languages: tags, ...(workspaceId === '' ? {} : { workspaceId }) };
      return (await createLexicon.mutateAsync(body)).id;
    } catch (error) {
      // Whatever else went wrong is said by the mutation.
      if (error instanceof ApiProblem && error.code === NAME_TAKEN) setErrors({ name: errorMessage(error).detail });
      return null;
    }
  };
  return {
    create,
    /** A first idea, until somebody types a name. */
    propose: (idea: string) => setLexicon((before) => (isNamed ? before : { ...before, name: idea })),
    // Who makes a lexicon in a space of their own may do everything there.
    mayValidate: role === undefined || role === null || role === 'owner' || role === 'admin' || role === 'reviewer',
    fields: {
      lexicon,
      workspaces,
      errors,
      onChange: (next: NewLexicon) => {
        if (next.name !== name) setNamed(true);
        setErrors({});
        setLexicon(next);
      },
    },
  };
}
