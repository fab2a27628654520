/** Text search: words in any order, folded, with `*` at the end of a word and phrases between quotes. */

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** A test for `~`. */
export function textMatcher(query: string): (text: string) => boolean {
  const phrases: string[][] = [];
  const rest = query.replace(/"([^"]*)"/g, (_, phrase: string) => {
    phrases.push(words(phrase));
    return ' ';
  });
  const terms = rest
    .split(/\s+/)
    .filter((term) => term !== '')
    .flatMap((term) => {
      const parts = words(term);
      return parts.map((word, index) => ({ word, prefix: term.endsWith('*') && index === parts.length - 1 }));
    });
  return (text) => {
    const found = words(text);
    const joined = ` ${found.join(' ')} `;
    return (
      terms.every(({ word, prefix }) =>
        found.some((other) => (prefix ? other.startsWith(word) : other === word)),
      ) &&
      phrases.every((phrase) => joined.includes(` ${phrase.join(' ')} `)) &&
      terms.length + phrases.length > 0
    );
  };
}
