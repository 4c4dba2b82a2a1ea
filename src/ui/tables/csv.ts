// A table as a CSV file that opens in any office program: UTF-8 with a mark, CRLF, and every row says whose figures it holds.

export type CellValue = string | number | null;

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** How a number is written on the screen; the file always holds it in full. */
  readonly format?: (value: number, row: Readonly<Record<string, CellValue>>) => string;
}

export interface TableData {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
}

/** Where figures come from: columns added to every row of a file. */
export type TableSource = Readonly<Record<string, string | number>>;

export function csv({columns, rows}: TableData, provenance: TableSource = {}): string {
  const header = [...columns.map(({key}) => key), ...Object.keys(provenance)];
  const body = rows.map(row => [...columns.map(({key}) => row[key] ?? null), ...Object.values(provenance)]);
  return "\ufeff" + [header, ...body].map(line => line.map(field).join(",")).join("\r\n") + "\r\n";
}

function field(value: CellValue): string {
  if (value === null) return "";
  // twelve digits: sums of doubles end in noise
  if (typeof value === "number") return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : "";
  // a text that a spreadsheet would run as a formula is made a text
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
