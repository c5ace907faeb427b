import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { WordDiff } from '../../../ui/word-diff.js';
import type { Clash } from '../rebase-fields.js';
import { useFieldName } from '../use-field-name.js';
import type { Conflict, TermForm } from '../use-term-form.js';

/** That nothing is lost is said first; then, field by field, both sides with what each changed. */
export function ConflictPanel({ conflict }: { conflict: Conflict }) {
  const { t } = useTranslation();
  const { version, clashes } = conflict;
  return (
    <section className="conflict" role="alert" aria-labelledby="conflict">
      <h2 id="conflict">{t('conflict.title')}</h2>
      <p className="lede">{clashes.length === 0 ? t('conflict.clean') : t('conflict.text')}</p>
      {clashes.map((clash) => (
        <ClashRow key={clash.field.key} clash={clash} version={version} />
      ))}
    </section>
  );
}

function ClashRow({ clash, version }: { clash: Clash; version: number }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const { getValues, setValue, watch } = useFormContext<TermForm>();
  const { field, base, mine, theirs } = clash;
  const index = getValues('fields').findIndex(({ key }) => key === field.key);
  const present = watch(`fields.${index}.text`);
  const sides = [
    { name: t('conflict.mine'), text: mine },
    { name: t('conflict.theirs', { version }), text: theirs },
  ];
  return (
    <fieldset className="clash">
      <legend>{fieldName(field)}</legend>
      {sides.map(({ name, text }) => (
        <label key={name} className="side">
          <input
            type="radio"
            name={field.key}
            checked={present === text}
            onChange={() => setValue(`fields.${index}.text`, text, { shouldDirty: true })}
          />
          <span {...(field.language === null ? {} : { lang: field.language })}>
            <small>{name}</small>
            {text === '' ? <del>{t('conflict.emptied')}</del> : <WordDiff before={base} after={text} />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
