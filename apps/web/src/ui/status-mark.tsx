import { useTranslation } from 'react-i18next';
import type { Status } from '@lexikon/contracts/sheets';
import { Icon } from './icon.js';

interface StatusMarkProps {
  status: Status;
  /** With its word beside it; else the mark alone says it. */
  withWord?: boolean;
}

/** The ring fills as agreement grows: legible in black and white. */
export function StatusMark({ status, withWord = false }: StatusMarkProps) {
  const { t } = useTranslation();
  const word = t(`status.${status}`);
  return (
    <span className={`status ${status.replace('_', '-')}`}>
      <Icon name={status} {...(withWord ? {} : { label: word })} />
      {withWord && <span>{word}</span>}
    </span>
  );
}
