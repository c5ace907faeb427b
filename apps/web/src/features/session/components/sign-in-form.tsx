import { Link } from '@tanstack/react-router';
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoginBodySchema } from '@lexikon/contracts/auth';
import { useErrorMessage } from '../../../i18n/use-error-message.js';
import { isRefused, useSignIn } from '../api/sign-in.js';

interface SignInFormProps {
  /** Whether a link is sent to who has forgotten the password. */
  mayReset: boolean;
  onSignedIn: () => void;
}

/** Plain fields: the first page that anyone loads needs no library for two of them. */
export function SignInForm({ mayReset, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const id = useId();
  const password = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  const signIn = useSignIn();

  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = LoginBodySchema.safeParse(Object.fromEntries(new FormData(event.currentTarget)));
    setError(body.success ? null : t('sign-in.both'));
    if (!body.success) return;
    signIn.mutate(body.data, {
      onSuccess: onSignedIn,
      onError: (failure) => {
        // Any other failure is not about a field: the query client shows it.
        if (!isRefused(failure)) return;
        setError(errorMessage(failure).detail);
        password.current?.focus();
      },
    });
  };

  return (
    <form className="stack" onSubmit={handleSubmit} noValidate>
      <div className="field">
        <label htmlFor={`${id}-email`}>{t('account.email')}</label>
        <input className="input" id={`${id}-email`} name="email" type="email" autoComplete="username" />
      </div>
      <div className="field">
        <div className="field-head">
          <label htmlFor={`${id}-password`}>{t('account.password')}</label>
          {mayReset && (
            <Link className="link" to="/forgotten">
              {t('sign-in.forgotten')}
            </Link>
          )}
        </div>
        <input
          ref={password}
          className="input"
          id={`${id}-password`}
          name="password"
          type="password"
          autoComplete="current-password"
          aria-invalid={error !== null}
          aria-describedby={`${id}-error`}
        />
        <p className="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      </div>
      <button type="submit" className="button primary" disabled={signIn.isPending}>
        {t('sign-in.submit')}
      </button>
    </form>
  );
}
