import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/drawer.css';
import { Icon } from './icon.js';
import { useModality } from './use-modality.js';

interface DrawerProps {
  label: string;
  isOpen: boolean;
  onClose: () => void;
  /** Stays mounted while closed: what was unfolded in it is so still. */
  children: ReactNode;
}

/** A column from the left edge over the page, where there is no room beside it. */
export function Drawer({ label, isOpen, onClose, children }: DrawerProps) {
  const { t } = useTranslation();
  const layer = useRef<HTMLDivElement>(null);
  useModality(layer, isOpen, onClose);
  return (
    <div
      ref={layer}
      className="drawer-layer"
      hidden={!isOpen}
      tabIndex={-1}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="drawer" role="dialog" aria-modal="true" aria-label={label}>
        <button type="button" className="icon-button" aria-label={t('action.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
        {children}
      </div>
    </div>
  );
}
