/** Whether a caller wants JSON more than a page, by `Accept` (RFC 9110 § 12.5.1); who says nothing gets the page. */
export function prefersJson(accept: string | undefined): boolean {
  const ranges = (accept ?? '*/*').split(',').map(parseRange);
  return weightOf('application/json', ranges) > weightOf('text/html', ranges);
}

interface Range {
  type: string;
  weight: number;
}

function parseRange(part: string): Range {
  const [type = '', ...parameters] = part
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { type, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

/** The range that names the type most closely counts. */
function weightOf(type: string, ranges: readonly Range[]): number {
  const candidates = [type, type.replace(/\/.*$/, '/*'), '*/*'];
  for (const candidate of candidates) {
    const range = ranges.find((each) => each.type === candidate);
    if (range) return range.weight;
  }
  return 0;
}
