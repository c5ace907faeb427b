import { Icon } from '../../../ui/icon.js';
import type { ListName } from '../sheet/sheet-form.js';

interface AddButtonProps {
  list: ListName;
  label: string;
  onAdd: () => void;
}

/** Below the rows of a list. The focus comes to it when the last row goes. */
export function AddButton({ list, label, onAdd }: AddButtonProps) {
  return (
    <p className="below-list">
      <button type="button" className="button plain" id={`add-${list}`} onClick={onAdd}>
        <Icon name="plus" />
        {label}
      </button>
    </p>
  );
}
