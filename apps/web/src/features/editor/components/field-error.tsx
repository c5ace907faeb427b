import { Icon } from '../../../ui/icon.js';

/** What is wrong, below the field that it is wrong with. */
export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p className="error" id={id}>
      <Icon name="warn" />
      <span>{text}</span>
    </p>
  );
}
