import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { formatOfName, IMPORT_FORMATS, type ImportFormat } from '../import-format.js';

interface ChosenFileProps {
  file: File;
  format: ImportFormat | undefined;
  isDisabled: boolean;
  error: string | undefined;
  onFormat: (format: ImportFormat | undefined) => void;
}

/** The file that waits to be sent, and what it is taken for. */
export function ChosenFile({ file, format, isDisabled, error, onFormat }: ChosenFileProps) {
  const { t } = useTranslation();
  const { bytes } = useFormat();
  const told = formatOfName(file.name);
  const byItself = told
    ? t('import.format.by-name', { format: t(`import.format.${told}`) })
    : t('import.format.by-text');
  return (
    <div className="chosen-file">
      <p>
        <strong>{file.name}</strong>
        <span className="quiet">
          {bytes(file.size)}
          {/\.gz$/iu.test(file.name) && `, ${t('import.compressed')}`}
        </span>
      </p>
      <NativeSelect
        label={t('import.format')}
        disabled={isDisabled}
        error={error}
        value={format ?? ''}
        data={[
          { value: '', label: byItself },
          ...IMPORT_FORMATS.map((each) => ({ value: each, label: t(`import.format.${each}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => onFormat(IMPORT_FORMATS.find((each) => each === value))}
      />
    </div>
  );
}
