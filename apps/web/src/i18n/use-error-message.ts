import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Message } from '@lexikon/contracts/errors/message';
import { ApiProblem, isOutOfReach } from '../lib/api-client.js';
import { errorMessageFor } from './error-catalogue.js';

/** The words for whatever went wrong, in the language of the interface and not of the request. */
export function useErrorMessage(): (error: unknown) => Message {
  const { i18n } = useTranslation();
  return (error) => errorMessageIn(i18n, error);
}

export function errorMessageIn(i18n: I18n, error: unknown): Message {
  if (isOutOfReach(error))
    return { title: i18n.t('connection.failed.title'), detail: i18n.t('connection.failed.text') };
  const [code, details] = error instanceof ApiProblem ? [error.code, error.details] : ['internal', {}];
  return (
    errorMessageFor(code, i18n.language === 'fr' ? 'fr' : 'en', details) ?? {
      title: i18n.t('problem.broken.title'),
      detail: i18n.t('problem.broken.text'),
    }
  );
}
