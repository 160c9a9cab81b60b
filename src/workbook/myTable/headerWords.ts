/** A header in small words without accents: "DaysSinceLastOrder" and "Days_since last-order" are days, since, last, order. */
export function headerWords(header: string): string[] {
  return header
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .replace(/(\d)(\p{L})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\d%]+/u)
    .filter((word) => word !== "");
}

/**
 * The first of some phrases that a header contains, or undefined. A word of a phrase also stands for its plural; one
 * that ends with * for every word it begins, one that begins with * for every word it ends, as in *umsatz.
 */
export function phraseIn(header: string, phrases: readonly string[]): string | undefined {
  const words = headerWords(header);
  return phrases.find((phrase) => {
    const wanted = phrase.split(" ");
    return words.some((_, at) => wanted.every((word, i) => fits(words[at + i], word)));
  });
}

function fits(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  if (wanted.startsWith("*")) return word.endsWith(wanted.slice(1));
  if (wanted.endsWith("*")) return word.startsWith(wanted.slice(0, -1));
  return word === wanted || word === `${wanted}s` || word === `${wanted}es`;
}
