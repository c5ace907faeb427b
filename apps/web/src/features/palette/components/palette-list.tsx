import { useTranslation } from 'react-i18next';
import { Highlighted } from '../../../ui/highlighted.js';
import { Icon } from '../../../ui/icon.js';
import { Keys } from '../../../ui/shortcuts/keys.js';
import { StatusMark } from '../../../ui/status-mark.js';
import type { OptionGroup, PaletteOption } from '../palette-option.js';

interface PaletteListProps {
  groups: readonly OptionGroup[];
  activeKey: string | undefined;
  onActivate: (key: string) => void;
  onOpen: (option: PaletteOption) => void;
}

export function PaletteList({ groups, activeKey, onActivate, onOpen }: PaletteListProps) {
  const { t } = useTranslation();
  return (
    // Pressing a row must not take the focus from the field before the click lands.
    <div
      className="found"
      role="listbox"
      id="palette-answers"
      aria-label={t('palette.answers')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ key, options }) => (
        <div key={key} role="group" aria-labelledby={`palette-group-${key}`}>
          <p className="group-name" role="presentation" id={`palette-group-${key}`}>
            {t(`palette.group.${key}`)}
          </p>
          {options.map((option) => (
            <div
              key={option.key}
              id={`palette-${option.key}`}
              role="option"
              aria-selected={option.key === activeKey}
              onMouseMove={() => onActivate(option.key)}
              onClick={() => onOpen(option)}
            >
              <OptionLine option={option} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function OptionLine({ option }: { option: PaletteOption }) {
  const { t } = useTranslation();
  const words = <Highlighted text={option.text} ranges={option.ranges} />;
  if (option.kind === 'action')
    return (
      <>
        <Icon name={option.action.icon} className="quiet" />
        <span className="words action">{words}</span>
        <span className="where">{option.action.keys !== undefined && <Keys keys={option.action.keys} />}</span>
      </>
    );
  if (option.kind === 'lexicon')
    return (
      <>
        <Icon name="list" className="quiet" />
        <span className="words">{words}</span>
        <span className="where">{t('palette.lexicon')}</span>
      </>
    );
  return (
    <>
      {option.status === null ? <span /> : <StatusMark status={option.status} />}
      <span className="words">
        {words} <span className="other">{option.other}</span>
      </span>
      <span className="where">{option.where}</span>
    </>
  );
}
