import type { FieldError } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

/** The sentence for a field's error, by its code: Zod's, or `server` with the sentence ready. */
export function useFieldError(): (error: FieldError | undefined) => string | undefined {
  const { t } = useTranslation();
  return (error) => {
    if (!error) return undefined;
    if (error.type === 'server') return error.message;
    if (error.type === 'too_small' || error.type === 'invalid_type') return t('field.required');
    if (error.type === 'too_big') return t('field.too-long');
    return error.type === 'invalid_format' ? t('field.email') : t('field.invalid');
  };
}
