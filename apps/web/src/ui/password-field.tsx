import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from './text-field.js';

type PasswordFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'rows'>;

/** A password, hidden until its writer wants to see it. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={isShown ? 'text' : 'password'}
      aside={
        <button
          type="button"
          className="link"
          aria-label={t(isShown ? 'password.hide' : 'password.show', { name: props.label })}
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? 'password.hide.short' : 'password.show.short')}
        </button>
      }
    />
  );
}
