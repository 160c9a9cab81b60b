/** How names are compared: trimmed, inner white space as one space, without regard to case. */
export function foldedKey(name: string): string {
  if (isFolded(name)) return name;
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

/** Whether a name is what `foldedKey` makes of it, as far as can be told without making it: small letters, single spaces. */
function isFolded(name: string): boolean {
  let before = 32;
  for (let p = 0; p < name.length; p++) {
    const code = name.charCodeAt(p);
    if (code > 126 || code < 32 || (code >= 65 && code <= 90) || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32 || name.length === 0;
}
