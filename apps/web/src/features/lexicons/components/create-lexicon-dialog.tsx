import { useInfiniteQuery } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { useLanguage } from '../../../i18n/language.js';
import { useErrorMessage } from '../../../i18n/use-error-message.js';
import { ApiProblem } from '../../../lib/api-client.js';
import type { LanguageList } from '../../../lib/language-list.js';
import { Dialog } from '../../../ui/dialog.js';
import { LanguageListField } from '../../../ui/language-list-field.js';
import { TextField } from '../../../ui/text-field.js';
import { NAME_TAKEN, useCreateLexicon } from '../api/create-lexicon.js';
import { workspacesQuery } from '../../../lib/content/workspaces-query.js';

interface CreateLexiconDialogProps {
  /** Where it is made unless another is chosen; one’s own workspace where absent. */
  workspaceId?: string;
  onClose: () => void;
  onCreated: (lexicon: LexiconView) => void;
}

export function CreateLexiconDialog({ workspaceId: chosen = '', onClose, onCreated }: CreateLexiconDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { language } = useLanguage();
  const errorMessage = useErrorMessage();
  const { data: workspaces = [] } = useInfiniteQuery(workspacesQuery);
  const create = useCreateLexicon();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [workspaceId, setWorkspaceId] = useState(chosen);
  const [isTried, setTried] = useState(false);
  const [list, setList] = useState<LanguageList>({
    languages: language === 'fr' ? ['fr', 'en'] : ['en', 'fr'],
    defaultLanguage: language,
  });
  const isTaken = create.error instanceof ApiProblem && create.error.code === NAME_TAKEN;
  const isNameless = name.trim() === '';
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (isNameless) return;
    const body = {
      name: name.trim(),
      description: description.trim() || null,
      languages: [...list.languages],
      defaultLanguage: list.defaultLanguage,
      ...(workspaceId === '' ? {} : { workspaceId }),
    };
    create.mutate(body, { onSuccess: onCreated });
  };
  return (
    <Dialog title={t('lexicon.new')} onClose={onClose}>
      <form className="stack" onSubmit={handleSubmit} noValidate>
        <TextField
          label={t('lexicon.name')}
          className="word"
          autoComplete="off"
          data-autofocus
          maxLength={250}
          value={name}
          error={isTaken ? errorMessage(create.error).detail : isTried && isNameless ? t('field.required') : undefined}
          onChange={(value) => {
            create.reset();
            setName(value);
          }}
        />
        <TextField label={t('lexicon.description')} rows={2} value={description} onChange={setDescription} />
        <LanguageListField value={list} onChange={setList} />
        {workspaces.length > 1 && (
          <div className="field">
            <label htmlFor={id}>{t('lexicon.workspace')}</label>
            <select
              className="input select"
              id={id}
              value={workspaceId}
              onChange={(event) => setWorkspaceId(event.currentTarget.value)}
            >
              {workspaces.map((workspace) => (
                <option key={workspace.id} value={workspace.isPersonal ? '' : workspace.id}>
                  {workspace.name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={create.isPending}>
            {t('lexicon.create')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
