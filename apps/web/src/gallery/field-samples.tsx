import { useState } from 'react';
import { fold } from '../lib/fold.js';
import type { LanguageList } from '../lib/language-list.js';
import { Checkbox } from '../ui/checkbox.js';
import { Combobox } from '../ui/combobox.js';
import { CopyButton } from '../ui/copy-button.js';
import { FilterSelect } from '../ui/filter-select.js';
import { Icon } from '../ui/icon.js';
import { LanguageListField } from '../ui/language-list-field.js';
import { PasswordField } from '../ui/password-field.js';
import { Tabs } from '../ui/tabs.js';
import { TextField } from '../ui/text-field.js';
import { WordSwitch } from '../ui/word-switch.js';
import { Sample } from './sample.js';

const TERMS = ['soil', 'soil fauna', 'soil moisture', 'permafrost', 'peat'];

/** What is written in. */
export function FieldSamples() {
  const [name, setName] = useState('soil moisture');
  const [secret, setSecret] = useState('');
  const [text, setText] = useState('');
  const [list, setList] = useState<LanguageList>({ languages: ['en', 'fr', 'de'], defaultLanguage: 'en' });
  const found = TERMS.filter((term) => fold(term).includes(fold(text)));
  return (
    <>
      <Sample name="button">
        <button type="button" className="button">
          Save
        </button>
        <button type="button" className="button primary">
          Save the changes
        </button>
        <button type="button" className="button danger">
          Remove
        </button>
        <button type="button" className="button plain">
          Show more
        </button>
        <button type="button" className="button" disabled>
          Save
        </button>
        <button type="button" className="link">
          All results
        </button>
        <button type="button" className="icon-button" aria-label="Close">
          <Icon name="close" />
        </button>
      </Sample>
      <Sample name="text-field">
        <div className="columns">
          <TextField label="Name" className="word" value={name} onChange={setName} />
          <TextField label="Licence" hint="Under which others may use it." value="" onChange={() => undefined} />
          <TextField label="Name" value="" error="Fill this in." onChange={() => undefined} />
          <TextField label="What it is about" rows={3} value="Water stored in soils." onChange={() => undefined} />
          <TextField label="Name" value="soil" disabled onChange={() => undefined} />
          <PasswordField label="Password" value={secret} onChange={setSecret} />
        </div>
      </Sample>
      <Sample name="combobox">
        <div className="wide">
          <Combobox
            label="Term"
            text={text}
            onTextChange={setText}
            items={text === '' ? [] : found}
            keyOf={(term) => term}
            renderItem={(term) => <span className="serif">{term}</span>}
            emptyText="No such term."
            onChoose={setText}
          />
        </div>
      </Sample>
      <Sample name="language-list-field">
        <div className="wide">
          <LanguageListField value={list} onChange={setList} />
        </div>
      </Sample>
      <Sample name="copy-button">
        <CopyButton text="01a21906" label="Copy the number" />
      </Sample>
    </>
  );
}

/** What is chosen from. */
export function ChoiceSamples() {
  const [isTicked, setTicked] = useState(false);
  const [view, setView] = useState<'list' | 'table'>('list');
  const [tab, setTab] = useState<'tree' | 'domains'>('tree');
  const [status, setStatus] = useState<'draft' | 'validated' | undefined>('draft');
  return (
    <>
      <Sample name="checkbox">
        <Checkbox label="Four eyes" isChecked={isTicked} onChange={setTicked} />
        <Checkbox label="Some of them" isChecked={false} isMixed onChange={() => undefined} />
        <Checkbox label="Not now" isChecked isDisabled onChange={() => undefined} />
      </Sample>
      <Sample name="word-switch">
        <WordSwitch
          label="View"
          value={view}
          options={[
            ['list', 'List'],
            ['table', 'Table'],
          ]}
          onChange={setView}
        />
      </Sample>
      <Sample name="tabs">
        <Tabs
          label="Column"
          tabs={[
            { key: 'tree', label: 'Tree', count: '2,726' },
            { key: 'domains', label: 'Domains' },
          ]}
          selected={tab}
          onSelect={setTab}
        >
          <p className="quiet">{tab}</p>
        </Tabs>
      </Sample>
      <Sample name="filter-select">
        <FilterSelect
          name="Status"
          value={status}
          options={[
            ['draft', 'Draft'],
            ['validated', 'Validated'],
          ]}
          onChange={setStatus}
        />
      </Sample>
    </>
  );
}
