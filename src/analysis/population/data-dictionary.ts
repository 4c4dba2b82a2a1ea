// The data dictionary: every column of the microdata in words, from the schema that the program itself uses.

import type {Lang} from "../../rules/schema/label.js";
import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Column} from "../../rules/household/columns.js";

export interface DictionaryRow {
  readonly table: "households" | "persons";
  readonly name: string;
  readonly type: string;
  /** Empty for codes and flags. */
  readonly unit: string;
  readonly zh: string;
  readonly en: string;
  readonly min: number;
  readonly max: number;
  /** The value that stands for "not known"; null where there is none. */
  readonly unknown: number | null;
  /** "1 城镇; 2 农村"; empty for amounts. */
  readonly codes_zh: string;
  readonly codes_en: string;
  readonly source: string;
}

const tables = {households: householdColumns, persons: personColumns} as const;

export function dataDictionary(): DictionaryRow[] {
  return (["households", "persons"] as const).flatMap(table =>
    (tables[table] as readonly Column[]).map(column => ({
      table,
      name: column.name,
      type: column.type,
      unit: column.unit ?? "",
      zh: column.zh,
      en: column.en,
      min: column.min,
      max: column.max,
      unknown: column.unknown ?? null,
      codes_zh: codes(column, "zh"),
      codes_en: codes(column, "en"),
      source: column.source ?? ""
    }))
  );
}

function codes(column: Column, lang: Lang): string {
  const flag = lang === "zh" ? "0 否; 1 是" : "0 no; 1 yes";
  if (column.type === "bool") return flag;
  return Object.entries(column.codes ?? {})
    .map(([code, label]) => `${code} ${label[lang]}`)
    .join("; ");
}

/** The dictionary as two Markdown tables, for a README that travels with the files. */
export function dictionaryMarkdown(title: string): string {
  const heads = ["column", "type", "unit", "中文", "English", "min", "max", "unknown", "codes", "source"];
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map(cell => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  const rows = dataDictionary();
  const section = (table: DictionaryRow["table"]): string =>
    [
      `## ${table}`,
      "",
      line(heads),
      line(heads.map(() => "---")),
      ...rows
        .filter(row => row.table === table)
        .map(row =>
          line([
            ...[`\`${row.name}\``, row.type, row.unit, row.zh, row.en, row.min, row.max, row.unknown ?? ""],
            row.codes_zh === "" ? "" : `${row.codes_zh} (${row.codes_en})`,
            row.source
          ])
        )
    ].join("\n");
  return `# ${title}\n\n${section("households")}\n\n${section("persons")}\n`;
}
