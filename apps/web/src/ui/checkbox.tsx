import { useEffect, useRef } from 'react';

interface CheckboxProps {
  label: string;
  /** Where what stands beside it says it already. */
  isLabelHidden?: boolean;
  isChecked: boolean;
  /** Some of what it stands for is ticked. */
  isMixed?: boolean;
  isDisabled?: boolean;
  /** The event tells whether Shift was held, to tick a range. */
  onChange: (isChecked: boolean, event: { shiftKey: boolean }) => void;
}

export function Checkbox({
  label,
  isLabelHidden = false,
  isChecked,
  isMixed = false,
  isDisabled = false,
  onChange,
}: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <label className="choice">
      <input
        ref={input}
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={({ currentTarget, nativeEvent }) =>
          onChange(currentTarget.checked, { shiftKey: nativeEvent instanceof MouseEvent && nativeEvent.shiftKey })
        }
      />
      <span className={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
    </label>
  );
}
