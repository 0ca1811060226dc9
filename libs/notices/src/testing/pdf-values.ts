/** Just enough of PDF's syntax (ISO 32000-1, 7.3) to read uncompressed files of our own making. */
export class Ref {
  constructor(readonly id: number) {}
}
export class Name {
  constructor(readonly name: string) {}
}
export type Dict = { [key: string]: PdfValue };
export type PdfValue = number | boolean | null | string | Name | Ref | PdfValue[] | Dict;

const space = /[\s\0]*/y;
const reference = /(\d+) (\d+) R/y;
const number = /[+-]?\d*\.?\d+(?:e[+-]?\d+)?/y;
const name = /\/([^\s()<>[\]{}/%]*)/y;
const word = /true|false|null/y;

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values one after the other; the position stands behind the last. */
export class Values {
  constructor(
    private readonly text: string,
    public position = 0,
  ) {}

  next(): PdfValue {
    this.match(space);
    if (this.text.startsWith('<<', this.position)) return this.dict();
    const character = this.text[this.position];
    if (character === '<') return this.hex();
    if (character === '(') return this.literal();
    if (character === '[') return this.array();
    const named = this.match(name);
    if (named)
      return new Name(
        (named[1] ?? '').replace(/#(..)/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16))),
      );
    const referred = this.match(reference);
    if (referred) return new Ref(Number(referred[1]));
    const counted = this.match(number);
    if (counted) return Number(counted[0]);
    const said = this.match(word);
    if (said) return said[0] === 'null' ? null : said[0] === 'true';
    throw new Error(`no PDF value at ${this.position}: ${this.text.slice(this.position, this.position + 30)}`);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (found) this.position = pattern.lastIndex;
    return found;
  }

  private until<T>(end: string, read: () => T): T[] {
    const values: T[] = [];
    for (this.match(space); !this.text.startsWith(end, this.position); this.match(space)) values.push(read());
    this.position += end.length;
    return values;
  }

  private dict(): Dict {
    this.position += 2;
    const entries = this.until('>>', () => {
      const key = this.next();
      if (!(key instanceof Name)) throw new Error(`a key that is no name at ${this.position}`);
      return [key.name, this.next()] as const;
    });
    return Object.fromEntries(entries);
  }

  private array(): PdfValue[] {
    this.position += 1;
    return this.until(']', () => this.next());
  }

  private hex(): string {
    const end = this.text.indexOf('>', this.position);
    const digits = this.text.slice(this.position + 1, end).replace(/\s/g, '');
    this.position = end + 1;
    return Buffer.from(digits, 'hex').toString('latin1');
  }

  private literal(): string {
    let depth = 1;
    let text = '';
    this.position += 1;
    for (; depth > 0; this.position += 1) {
      let character = this.text[this.position] ?? '';
      if (character === '\\') {
        this.position += 1;
        const escaped = this.text[this.position] ?? '';
        text += escapes[escaped] ?? escaped;
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) character = '';
      text += character;
    }
    return text.startsWith('\xFE\xFF') ? Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le') : text;
  }
}
