interface WordSwitchProps<Value extends string> {
  /** What is chosen here. */
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, label: string])[];
  onChange: (value: Value) => void;
}

/** A choice between a few words: the chosen one is underlined. */
export function WordSwitch<Value extends string>({ label, value, options, onChange }: WordSwitchProps<Value>) {
  return (
    <div className="switch" role="group" aria-label={label}>
      {options.map(([each, word]) => (
        <button key={each} type="button" aria-pressed={each === value} onClick={() => onChange(each)}>
          {word}
        </button>
      ))}
    </div>
  );
}
