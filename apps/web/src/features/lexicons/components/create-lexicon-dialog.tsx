import { zodResolver } from '@hookform/resolvers/zod';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { useErrorMessage } from '../../../i18n/use-error-message.js';
import { useLanguage } from '../../../i18n/language.js';
import { ApiProblem } from '../../../lib/api-client.js';
import { Dialog } from '../../../ui/dialog.js';
import { useFieldError } from '../../../ui/field-error.js';
import { NAME_TAKEN, useCreateLexicon } from '../api/create-lexicon.js';
import { workspacesQuery } from '../api/workspaces-query.js';

const FormSchema = z.object({
  name: z.string().trim().min(1).max(250),
  description: z.string().trim().max(4_000),
  languages: z.string().trim().min(1).max(2_000),
  workspaceId: z.string(),
});
type Form = z.infer<typeof FormSchema>;

interface CreateLexiconDialogProps {
  onClose: () => void;
  onCreated: (lexicon: LexiconView) => void;
}

export function CreateLexiconDialog({ onClose, onCreated }: CreateLexiconDialogProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const errorMessage = useErrorMessage();
  const fieldError = useFieldError();
  const { data: workspaces = [] } = useInfiniteQuery(workspacesQuery);
  const createLexicon = useCreateLexicon();
  const { register, handleSubmit, setError, formState } = useForm<Form>({
    resolver: zodResolver(FormSchema),
    defaultValues: { name: '', description: '', languages: language === 'fr' ? 'fr, en' : 'en, fr', workspaceId: '' },
  });
  const { errors } = formState;

  const onSubmit = handleSubmit((form) =>
    createLexicon.mutate(bodyOf(form), {
      onSuccess: onCreated,
      onError: (error) => {
        if (error instanceof ApiProblem && error.code === NAME_TAKEN) {
          setError('name', { type: 'server', message: errorMessage(error).detail }, { shouldFocus: true });
        }
      },
    }),
  );

  return (
    <Dialog title={t('lexicon.new')} onClose={onClose}>
      <form className="stack" onSubmit={onSubmit} noValidate>
        <TextInput
          label={t('lexicon.name')}
          autoComplete="off"
          data-autofocus
          error={fieldError(errors.name)}
          {...register('name')}
        />
        <Textarea
          label={t('lexicon.description')}
          autosize
          minRows={2}
          error={fieldError(errors.description)}
          {...register('description')}
        />
        <TextInput
          label={t('lexicon.languages')}
          description={t('lexicon.languages.hint')}
          autoComplete="off"
          error={fieldError(errors.languages)}
          {...register('languages')}
        />
        {workspaces.length > 1 && (
          <NativeSelect
            label={t('lexicon.workspace')}
            data={workspaces.map(({ id, name }) => ({ value: id, label: name }))}
            {...register('workspaceId')}
          />
        )}
        <div className="dialog-actions">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="filled" loading={createLexicon.isPending}>
            {t('lexicon.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function bodyOf({ name, description, languages, workspaceId }: Form) {
  return {
    name,
    description: description || null,
    languages: languages.split(/[\s,;]+/u).filter(Boolean),
    ...(workspaceId ? { workspaceId } : {}),
  };
}
