// Text with separators, record by record: numbered as a spreadsheet counts rows, quotes opened and closed, one line each. What DuckDB
// is given then has no line break in a cell and no row that could be taken for another.

export const delimiters = [",", "\t", ";", "|", "，", "^", "~"] as const;

/** Longest record, in signs: more is a quote that nobody closed. */
export const longestRecord = 200_000;

export interface SplitOptions {
  readonly delimiter: string;
  /** Records that are not data. */
  readonly above: number;
  /** Given the clean lines, some thousand at a time. */
  readonly write: (text: string) => void;
}

export interface Splitter {
  push(text: string): void;
  /** Rows whose quotes do not close, by number. */
  end(): readonly number[];
}

/** Writes `row<delimiter>cell<delimiter>...` for every record that is not blank. */
export function splitRecords({delimiter, above, write}: SplitOptions): Splitter {
  let rest = "";
  let held = "";
  let row = 0;
  let out: string[] = [];
  const broken: number[] = [];
  const flush = (): void => {
    if (out.length > 0) write(out.join(""));
    out = [];
  };
  const emit = (record: string): void => {
    ++row;
    if (row <= above || isBlank(record, delimiter)) return;
    out.push(`${row}${delimiter}${record.includes('"') ? cleaned(record, delimiter) : record}\n`);
    if (out.length >= 4096) flush();
  };
  const take = (): void => {
    let from = 0;
    for (;;) {
      const end = endOf(rest, from, delimiter);
      if (end >= 0) emit(rest.slice(from, end));
      else if (rest.length - from <= longestRecord) break;
      else broken.push(++row);
      from = 1 + (end >= 0 ? end : rest.indexOf("\n", from));
      if (from === 0) from = rest.length; // one endless line
    }
    rest = rest.slice(from);
  };
  return {
    push(text) {
      const whole = held + text;
      held = whole.endsWith("\r") ? "\r" : "";
      rest += lineFeeds(held === "" ? whole : whole.slice(0, -1));
      take();
    },
    end() {
      rest += lineFeeds(held);
      take();
      if (isOpen(rest, delimiter)) broken.push(row + 1);
      else if (rest !== "") emit(rest);
      flush();
      return broken;
    }
  };
}

/** CR LF, and CR alone, as old programs end their lines. */
const lineFeeds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

const isBlank = (record: string, delimiter: string): boolean =>
  record.length < 200 && record.replaceAll(delimiter, "").replaceAll('"', "").trim() === "";

/** Where the record that begins at `from` ends; -1 where it does not. */
function endOf(text: string, from: number, delimiter: string): number {
  const feed = text.indexOf("\n", from);
  const line = text.slice(from, feed < 0 ? text.length : feed);
  if (!line.includes('"')) return feed;
  let inside = false;
  for (let i = from, isStart = true; i < text.length; ++i) {
    const sign = text[i];
    if (inside) {
      if (sign === '"' && text[i + 1] === '"') ++i;
      else if (sign === '"') inside = false;
      continue;
    }
    if (sign === '"' && isStart) inside = true;
    else if (sign === "\n") return i;
    isStart = sign === delimiter;
  }
  return -1;
}

const isOpen = (text: string, delimiter: string): boolean => text.includes('"') && endOf(`${text}\n`, 0, delimiter) < 0;

/** The cells of one record that has quotes in it. */
export function cellsOf(record: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let inside = false;
  for (let i = 0, isStart = true; i < record.length; ++i) {
    const sign = record[i];
    if (inside) {
      if (sign !== '"') cell += sign;
      else if (record[i + 1] === '"') cell += record[++i];
      else inside = false;
      isStart = false;
    } else if (sign === '"' && isStart) inside = true;
    else if (sign === delimiter) {
      cells.push(cell);
      cell = "";
      isStart = true;
    } else {
      cell += sign;
      isStart = false;
    }
  }
  return [...cells, cell];
}

const cleaned = (record: string, delimiter: string): string => joinCells(cellsOf(record, delimiter), delimiter);

/** Cells as one line, quoted where they must be. */
export const joinCells = (cells: readonly string[], delimiter: string): string =>
  cells
    .map(cell => {
      const flat = /[\r\n]/.test(cell) ? cell.replace(/\s*[\r\n]+\s*/g, " ") : cell;
      return flat.includes('"') || flat.includes(delimiter) ? `"${flat.replaceAll('"', '""')}"` : flat;
    })
    .join(delimiter);

/** The first rows, as they are looked at before anything is read; of a `head` that is not the whole file the last is left out. */
export function firstRows(head: string, delimiter: string, isWhole: boolean, most = Infinity): string[][] {
  const text = lineFeeds(head);
  const rows: string[][] = [];
  for (let from = 0; from < text.length && rows.length < most;) {
    const end = endOf(text, from, delimiter);
    if (end < 0) {
      if (isWhole) rows.push(cellsOf(text.slice(from), delimiter));
      break;
    }
    rows.push(cellsOf(text.slice(from, end), delimiter));
    from = end + 1;
  }
  return rows;
}

/** The separator that gives most rows the same number of cells, more than one. */
export function delimiterOf(head: string, isWhole: boolean): string {
  const score = (delimiter: string): number => {
    const widths = firstRows(head, delimiter, isWhole, 200)
      .map(row => row.length)
      .filter(width => width > 1);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    return Math.max(0, ...[...counts].map(([width, count]) => count * Math.min(width, 50)));
  };
  const scores = delimiters.map(score);
  return delimiters[scores.indexOf(Math.max(...scores))];
}
