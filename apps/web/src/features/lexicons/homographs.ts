interface Named {
  readonly name: string;
}

/**
 * Which one a row is of those side by side with the same name, as a dictionary numbers them; null where it is alone. In
 * a list by name only: elsewhere they stand apart.
 */
export function homographNumber(index: number, at: (index: number) => Named | undefined): number | null {
  const name = at(index)?.name;
  if (name === undefined) return null;
  let first = index;
  while (at(first - 1)?.name === name) first -= 1;
  return first === index && at(index + 1)?.name !== name ? null : index - first + 1;
}
