import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { SelectField } from '../../../ui/select-field.js';
import { formatOfName, IMPORT_FORMATS, type ImportFormat } from '../import-format.js';

interface ChosenFileProps {
  file: File;
  format: ImportFormat | undefined;
  error: string | undefined;
  onFormat: (format: ImportFormat | undefined) => void;
}

/** The file that waits to be sent, and what it is taken for. */
export function ChosenFile({ file, format, error, onFormat }: ChosenFileProps) {
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
      <SelectField
        label={t('import.format')}
        error={error}
        value={format ?? ''}
        options={[
          { value: '', label: byItself },
          ...IMPORT_FORMATS.map((each) => ({ value: each, label: t(`import.format.${each}`) })),
        ]}
        onChange={(value) => onFormat(IMPORT_FORMATS.find((each) => each === value))}
      />
    </div>
  );
}
