import { CopyButton } from '../../../ui/copy-button.js';

interface CopiedLineProps {
  label: string;
  copyLabel: string;
  text: string;
}

/** A line for a terminal, to copy or to select. */
export function CopiedLine({ label, copyLabel, text }: CopiedLineProps) {
  return (
    <div className="copied-line">
      <span className="small quiet">{label}</span>
      <code>{text}</code>
      <CopyButton text={text} label={copyLabel} />
    </div>
  );
}
