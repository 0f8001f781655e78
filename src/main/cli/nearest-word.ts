/** The word that was probably meant: one slip in four letters, or its beginning. Null: none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const distances = words.map((word) => ({
    word,
    slips: typed.length > 1 && word.startsWith(typed) ? 0 : slipsBetween(typed, word),
  }));
  const [nearest] = distances.sort((a, b) => a.slips - b.slips);
  if (nearest === undefined || nearest.slips > Math.ceil(nearest.word.length / 4)) return null;
  return nearest.word;
}

/** Letters that are too many, missing, wrong, or exchanged with their neighbour. */
function slipsBetween(a: string, b: string): number {
  // What is longer than any command is none; the table below grows with the square.
  if (Math.abs(a.length - b.length) > 8) return Infinity;
  const table = Array.from({ length: a.length + 1 }, (_row, i) =>
    Array.from({ length: b.length + 1 }, (_cell, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1)];
      if (isExchanged) ways.push(at(i - 2, j - 2) + 1);
      const row = table[i];
      if (row !== undefined) row[j] = Math.min(...ways);
    }
  }
  return at(a.length, b.length);
}
