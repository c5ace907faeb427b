import { zodResolver } from '@hookform/resolvers/zod';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { LevelSchema } from '@lexikon/contracts/sheets';
import type { CreateTermBody } from '@lexikon/contracts/terms';
import { useLanguage } from '../../../i18n/language.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useFieldError } from '../../../ui/field-error.js';
import { domainsQuery } from '../../../lib/content/domains-query.js';
import { domainName } from '../../../lib/content/domain-name.js';
import { workingLanguages } from '../../../lib/content/working-languages.js';
import { useCreateTerm } from '../api/create-term.js';
import { useSavedToast } from '../../../lib/content/use-saved-toast.js';
import { HomographWarning } from './homograph-warning.js';

const FormSchema = z.object({
  term: z.string().trim().min(1).max(500),
  definition: z.string().trim().max(100_000),
  domain: z.string().trim().max(500),
  level: LevelSchema.or(z.literal('')),
  language: z.string(),
});
type Form = z.infer<typeof FormSchema>;

interface QuickAddFormProps {
  lexicon: LexiconView;
  initialTerm: string;
  onClose: () => void;
}

export function QuickAddForm({ lexicon, initialTerm, onClose }: QuickAddFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const fieldError = useFieldError();
  const domainsId = useId();
  const { data: domains = [] } = useInfiniteQuery(domainsQuery(lexicon.id));
  const createTerm = useCreateTerm();
  const showSaved = useSavedToast();
  const [first = lexicon.defaultLanguage] = workingLanguages(lexicon, language);
  const { register, handleSubmit, control, formState } = useForm<Form>({
    resolver: zodResolver(FormSchema),
    defaultValues: { term: initialTerm, definition: '', domain: '', level: '', language: first },
  });
  const { errors } = formState;
  const [typed, typedLanguage] = useWatch({ control, name: ['term', 'language'] });

  const onSubmit = handleSubmit((form) =>
    createTerm.mutate(bodyOf(form, lexicon.id), {
      onSuccess: (term) => {
        onClose();
        showSaved(term, t('add.done', { name: term.name }));
        void navigate({ to: '/terms/$termId', params: { termId: term.id } });
      },
    }),
  );

  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <div>
        <div className="field-with-aside">
          <TextInput
            className="word-input"
            label={t('add.term')}
            autoComplete="off"
            data-autofocus
            lang={typedLanguage}
            error={fieldError(errors.term)}
            {...register('term')}
          />
          <NativeSelect
            label={t('add.language')}
            data={lexicon.languages.map((tag) => ({ value: tag, label: format.languageName(tag) }))}
            {...register('language')}
          />
        </div>
        <HomographWarning lexiconId={lexicon.id} label={typed} language={typedLanguage} onOpen={onClose} />
      </div>
      <Textarea
        label={t('add.definition')}
        autosize
        minRows={3}
        lang={typedLanguage}
        error={fieldError(errors.definition)}
        {...register('definition')}
      />
      <div className="field-with-aside">
        <TextInput
          label={t('add.domain')}
          description={t('add.domain.hint')}
          autoComplete="off"
          list={domainsId}
          error={fieldError(errors.domain)}
          {...register('domain')}
        />
        <NativeSelect
          label={t('add.level')}
          data={[
            { value: '', label: t('level.none') },
            ...LevelSchema.options.map((level) => ({ value: level, label: t(`level.${level}`) })),
          ]}
          {...register('level')}
        />
      </div>
      <datalist id={domainsId}>
        {domains.map((domain) => (
          <option key={domain.id} value={domainName(domain, typedLanguage)} />
        ))}
      </datalist>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" variant="filled" loading={createTerm.isPending}>
          {t('add.submit')}
        </Button>
      </div>
    </form>
  );
}

/** What was left empty is left out. */
function bodyOf({ term, definition, domain, level, language }: Form, lexiconId: string): CreateTermBody {
  return {
    term,
    language,
    lexiconId,
    ...(definition ? { definition } : {}),
    ...(domain ? { domain } : {}),
    ...(level ? { level } : {}),
  };
}
