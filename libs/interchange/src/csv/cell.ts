/** Between two values of one cell. */
const SEPARATOR = '|';
const FORMULA = /^'*[=+\-@\t\r]/u;

/**
 * Several values in one cell. A backslash takes the meaning from a separator, from another backslash, and from a blank
 * at either end of a value, which reading would trim.
 */
export function joinCell(values: readonly string[]): string {
  return guardedCell(values.map(escaped).join(SEPARATOR));
}

export function splitCell(cell: string): readonly string[] {
  const values: string[] = [];
  let value = '';
  // Where the value may be trimmed to: past the last character that was written with a backslash.
  let firm = { start: Infinity, end: 0 };
  const end = () => {
    const from = Math.min(value.length - value.trimStart().length, firm.start);
    const to = Math.max(value.trimEnd().length, firm.end);
    if (to > from) values.push(value.slice(from, to));
    value = '';
    firm = { start: Infinity, end: 0 };
  };
  const text = unguarded(cell);
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    if (character === '\\' && /[|\\\s]/u.test(next)) {
      firm = { start: Math.min(firm.start, value.length), end: value.length + 1 };
      value += next;
      at += 1;
    } else if (character === SEPARATOR) end();
    else value += character;
  }
  end();
  return values;
}

function escaped(value: string): string {
  return value.replace(/[\\|]|^\s|\s$/gu, '\\$&');
}

/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe before it says that it is text. */
export function guardedCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
