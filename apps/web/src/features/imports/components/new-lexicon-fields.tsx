import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface NewLexicon {
  readonly name: string;
  /** As they are typed: codes with commas between them. */
  readonly languages: string;
  readonly workspaceId: string;
}

interface NewLexiconFieldsProps {
  lexicon: NewLexicon;
  workspaces: readonly { readonly id: string; readonly name: string }[];
  errors: { readonly name?: string | undefined; readonly languages?: string | undefined };
  onChange: (lexicon: NewLexicon) => void;
}

/** The least that has to be said of a lexicon before a file can go into it. */
export function NewLexiconFields({ lexicon, workspaces, errors, onChange }: NewLexiconFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('import.new.name')}
        autoComplete="off"
        maxLength={250}
        error={errors.name}
        value={lexicon.name}
        onChange={({ currentTarget: { value } }) => onChange({ ...lexicon, name: value })}
      />
      <TextInput
        label={t('import.new.languages')}
        description={t('import.new.languages.hint')}
        autoComplete="off"
        maxLength={2_000}
        error={errors.languages}
        value={lexicon.languages}
        onChange={({ currentTarget: { value } }) => onChange({ ...lexicon, languages: value })}
      />
      {workspaces.length > 1 && (
        <NativeSelect
          label={t('import.new.workspace')}
          data={workspaces.map(({ id, name }) => ({ value: id, label: name }))}
          value={lexicon.workspaceId}
          onChange={({ currentTarget: { value } }) => onChange({ ...lexicon, workspaceId: value })}
        />
      )}
    </>
  );
}
