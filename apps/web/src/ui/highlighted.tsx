interface HighlightedProps {
  text: string;
  /** [start, end) in UTF-16 units, in order and apart, as the API gives them. */
  ranges: readonly (readonly [number, number])[];
}

/** A text with what was found in it marked. */
export function Highlighted({ text, ranges }: HighlightedProps) {
  const starts = [0, ...ranges.map(([, end]) => end)];
  return starts.map((start, index) => {
    const range = ranges[index];
    const plain = text.slice(start, range?.[0] ?? text.length);
    return (
      <span key={start}>
        {plain}
        {range && <mark>{text.slice(range[0], range[1])}</mark>}
      </span>
    );
  });
}
