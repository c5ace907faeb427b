const [QUOTE, BACKSLASH, OPENING, CLOSING] = [0x22, 0x5c, 0x7b, 0x7d];
/** What tells `{` from `[`, and `}` from `]`. */
const BRACKET_BIT = 0x20;

/** Whether lists and objects lie within one another more than so often. Reads the bytes, and stops there. */
export function isDeeperThan(most: number, json: Uint8Array): boolean {
  let [depth, inString] = [0, false];
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (inString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if ((byte | BRACKET_BIT) === OPENING && (depth += 1) > most) return true;
    else if ((byte | BRACKET_BIT) === CLOSING) depth -= 1;
  }
  return false;
}
