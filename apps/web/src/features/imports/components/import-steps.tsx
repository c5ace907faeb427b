import { useTranslation } from 'react-i18next';

const STEPS = ['file', 'preview', 'applied'] as const;
export type ImportStep = (typeof STEPS)[number];

/** Where one is on the way from a file to the lexicon. */
export function ImportSteps({ at }: { at: ImportStep }) {
  const { t } = useTranslation();
  return (
    <ol className="steps" aria-label={t('import.steps')}>
      {STEPS.map((step, index) => (
        <li key={step} aria-current={step === at ? 'step' : undefined}>
          {`${index + 1}. ${t(`import.step.${step}`)}`}
        </li>
      ))}
    </ol>
  );
}
