import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../styles/palette.css';
import { ModalLayer } from '../../../ui/dialog.js';
import { Icon } from '../../../ui/icon.js';
import type { ActiveAnswer, PaletteProps } from '../palette-props.js';

const loadAnswers = () => import('./palette-answers.js');
const PaletteAnswers = lazy(async () => ({ default: (await loadAnswers()).PaletteAnswers }));

/** Fetches the larger half before anyone asks. Where it does not come, whoever asks is told. */
export const preloadPalette = () => void loadAnswers().catch(() => undefined);

/**
 * Finds terms, lexicons and actions from anywhere. The field stands at once and takes what is typed; the answers are
 * loaded apart.
 */
export function Palette(props: PaletteProps) {
  const { lexicon, onClose } = props;
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isScoped, setScoped] = useState(false);
  const [{ isListed, activeId }, setActive] = useState<ActiveAnswer>({ isListed: false, activeId: undefined });
  const keyHandler = useRef<((event: KeyboardEvent) => void) | null>(null);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && !event.shiftKey && lexicon) {
      event.preventDefault();
      setScoped(!isScoped);
    } else {
      keyHandler.current?.(event);
    }
  };
  const scope = isScoped && lexicon ? lexicon.name : t('palette.scope.all');
  return (
    <ModalLayer className="palette" label={t('palette.title')} onClose={onClose}>
      <div className="query">
        <Icon name="search" className="quiet" />
        <input
          data-autofocus
          type="text"
          role="combobox"
          aria-label={t('palette.label')}
          aria-expanded={isListed}
          aria-controls="palette-answers"
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          placeholder={t('palette.label')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={handleKeyDown}
        />
        {lexicon ? (
          <button
            type="button"
            className="scope"
            aria-pressed={isScoped}
            aria-label={t('palette.scope.only', { name: lexicon.name })}
            onClick={() => setScoped(!isScoped)}
          >
            {scope}
          </button>
        ) : (
          <span className="scope">{scope}</span>
        )}
        <button type="button" className="icon-button" aria-label={t('action.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <Suspense fallback={<div className="answers" aria-busy />}>
        <PaletteAnswers
          {...props}
          text={text.trim()}
          isScoped={isScoped && lexicon !== undefined}
          keyHandler={keyHandler}
          onActive={setActive}
        />
      </Suspense>
    </ModalLayer>
  );
}
