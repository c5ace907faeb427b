import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeView } from '@lexikon/contracts/auth';
import { TextField } from '../../../ui/text-field.js';
import { showDone } from '../../../ui/toast-store.js';
import { useUpdateMe } from '../api/update-me.js';

/** How colleagues see who wrote what. */
export function NameForm({ me }: { me: MeView }) {
  const { t } = useTranslation();
  const updateMe = useUpdateMe();
  const [name, setName] = useState(me.name);
  const isSame = name.trim() === me.name;
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSame || name.trim() === '') return;
    updateMe.mutate({ name: name.trim() }, { onSuccess: () => showDone(t('profile.name.done')) });
  };
  return (
    <form className="stack narrow" onSubmit={handleSubmit} noValidate>
      <TextField
        label={t('account.name')}
        hint={t('profile.name.hint')}
        autoComplete="name"
        maxLength={200}
        value={name}
        error={name.trim() === '' ? t('field.required') : undefined}
        onChange={setName}
      />
      <button type="submit" className="button alone" disabled={isSame || updateMe.isPending}>
        {t('action.save')}
      </button>
    </form>
  );
}
