import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';

export interface NewLexicon {
  readonly name: string;
  /** As they are typed: codes with commas between them. */
  readonly languages: string;
  /** Empty: the personal one. */
  readonly workspaceId: string;
}

interface NewLexiconFieldsProps {
  lexicon: NewLexicon;
  workspaces: readonly { readonly id: string; readonly name: string; readonly isPersonal: boolean }[];
  errors: { readonly name?: string | undefined; readonly languages?: string | undefined };
  onChange: (lexicon: NewLexicon) => void;
}

/** The least that has to be said of a lexicon before a file can go into it. */
export function NewLexiconFields({ lexicon, workspaces, errors, onChange }: NewLexiconFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('import.new.name')}
        autoComplete="off"
        maxLength={250}
        error={errors.name}
        value={lexicon.name}
        onChange={(value) => onChange({ ...lexicon, name: value })}
      />
      <TextField
        label={t('import.new.languages')}
        hint={t('import.new.languages.hint')}
        autoComplete="off"
        maxLength={2_000}
        error={errors.languages}
        value={lexicon.languages}
        onChange={(value) => onChange({ ...lexicon, languages: value })}
      />
      {workspaces.length > 1 && (
        <SelectField
          label={t('import.new.workspace')}
          options={workspaces.map(({ id, name, isPersonal }) => ({ value: isPersonal ? '' : id, label: name }))}
          value={lexicon.workspaceId}
          onChange={(value) => onChange({ ...lexicon, workspaceId: value })}
        />
      )}
    </>
  );
}
