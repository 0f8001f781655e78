// A source map cut down to what a trace needs (src/main/root/process-trace.ts): which line of which file of src a place of the
// bundle is. Without columns, names and libraries it is a tenth of the whole. The format stays that of a source map
// (https://tc39.es/ecma426/): Node reads it.
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** @param map the parsed source map of a bundle. @param ours a source's name in it → `src/…`, or null. */
export function programLines(map, ours) {
  const files = map.sources.map(ours);
  const sources = [...new Set(files.filter((each) => each !== null))];
  let [source, line] = [0, 0];
  let [lastSource, lastLine] = [0, 0];
  let before = '';
  const rows = map.mappings.split(';').map((row) => {
    let [column, lastColumn] = [0, 0];
    const kept = [];
    for (const segment of row === '' ? [] : row.split(',')) {
      const [columns, sourceStep, lineStep] = numbersOf(segment);
      column += columns;
      source += sourceStep ?? 0;
      line += lineStep ?? 0;
      const file = sourceStep === undefined ? null : files[source];
      const here = file === null ? '' : `${file}:${line}`;
      if (here === before) continue;
      before = here;
      const at = file === null ? [] : [sources.indexOf(file) - lastSource, line - lastLine, 0];
      kept.push([column - lastColumn, ...at].map(textOf).join(''));
      lastColumn = column;
      if (file !== null) [lastSource, lastLine] = [sources.indexOf(file), line];
    }
    return kept.join(',');
  });
  return { version: 3, sources, names: [], mappings: rows.join(';') };
}

/** Base64 VLQ: five bits a digit, the lowest first; the sixth says that more follow, the lowest of all is the sign. */
function numbersOf(segment) {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const digit of segment) {
    const bits = digits.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if ((bits & 32) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

function textOf(number) {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = '';
  do {
    const more = rest >> 5;
    text += digits[(rest & 31) | (more > 0 ? 32 : 0)];
    rest = more;
  } while (rest > 0);
  return text;
}
