// 下载 The files themselves, the same as CSV made in the browser, and what every column means.

import {dataDictionary, dictionaryMarkdown} from "../../analysis/population/data-dictionary.js";
import type {DictionaryRow} from "../../analysis/population/data-dictionary.js";
import {csvPieces} from "../../analysis/population/microdata-csv.js";
import type {Microdata} from "../../rules/household/microdata.js";
import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {TableName} from "../../store/queries.js";
import {csv} from "../../ui/tables/csv.js";
import type {TableData} from "../../ui/tables/csv.js";
import {dataTable} from "../../ui/tables/data-table.js";
import {h, setText} from "../../ui/elements/dom.js";
import {download, downloadBlob} from "../../ui/tables/download.js";
import {decimal, exact} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {loadProgress} from "../../ui/elements/load-progress.js";
import type {LoadState} from "../../ui/elements/load-progress.js";
import {unitName} from "./amount.js";
import {t} from "./words.js";
import {inLang} from "../../ui/words/in-lang.js";

export interface DownloadOptions {
  readonly lang: Lang;
  /** Id of the province, for the names of files. */
  readonly id: string;
  readonly title: string;
  /** Addresses of the files of the province. */
  readonly fileOf: (name: string) => string;
  /** Loads the population; asked for only when somebody wants a CSV file. */
  readonly openPopulation: (onProgress: (state: LoadState) => void) => Promise<Microdata>;
  readonly onError: (error: unknown) => void;
}

const tables: readonly TableName[] = ["households", "persons"];

export function downloadView(options: DownloadOptions): HTMLElement[] {
  const {lang, id, title, fileOf} = options;
  const link = (file: string, text: string): HTMLElement =>
    h("a", {href: fileOf(file), download: `${id}-${file}`}, text);
  const item = (name: string, ...children: HTMLElement[]): HTMLElement =>
    h("li", {}, h("span", {class: "quiet"}, name), ...children);
  const save = (text: string, make: () => void): HTMLElement => h("button", {type: "button", onclick: make}, text);
  const table = dictionaryData(lang);
  return [
    h("p", {class: "quiet"}, t(lang, "download_lead")),
    h(
      "ul",
      {class: "download-list"},
      item(
        t(lang, "parquet"),
        ...tables.map(name => link(`${name}.parquet`, `${t(lang, `table_${name}`)} ${name}.parquet`))
      ),
      csvItem(options),
      item(t(lang, "manifest_file"), link("population.json", "population.json")),
      item(
        t(lang, "dictionary"),
        save(t(lang, "dictionary_csv"), () => download("dictionary.csv", csv(table))),
        save(t(lang, "dictionary_markdown"), () =>
          download("dictionary.md", dictionaryMarkdown(title), "text/markdown;charset=utf-8")
        )
      )
    ),
    h("h3", {}, t(lang, "dictionary")),
    h(
      "div",
      {class: "scroll dictionary", tabindex: 0, role: "group", "aria-label": t(lang, "dictionary")},
      dataTable(table)
    )
  ];
}

function csvItem({lang, id, openPopulation, onError}: DownloadOptions): HTMLElement {
  const progress = loadProgress({lang});
  progress.update(null);
  const answer = h("span", {class: "quiet csv-answer", role: "status"});
  let opened: Promise<Microdata> | undefined;
  const make = async (name: TableName): Promise<void> => {
    for (const button of buttons) button.disabled = true;
    setText(answer, "");
    try {
      opened ??= openPopulation(state => progress.update(state));
      const data = await opened;
      const {blob, rows} = await writeCsv(name, data, share =>
        progress.update({label: {zh: t("zh", "making_csv"), en: t("en", "making_csv")}, done: share, total: 1})
      );
      const file = `${id}-${name}.csv`;
      downloadBlob(file, blob);
      setText(answer, t(lang, "csv_done", {name: file, rows: decimal(rows, 0), size: decimal(blob.size / 1e6, 1)}));
    } catch (error) {
      opened = undefined; // so that it can be tried again
      onError(error);
    }
    progress.update(null);
    for (const button of buttons) button.disabled = false;
  };
  const buttons = tables.map(name =>
    h(
      "button",
      {type: "button", "data-csv": name, onclick: () => void make(name)},
      `${t(lang, `table_${name}`)} ${name}.csv`
    )
  );
  return h("li", {}, h("span", {class: "quiet"}, t(lang, "as_csv")), ...buttons, progress, answer);
}

/** Written between frames, so that the page stays alive. */
async function writeCsv(
  name: TableName,
  data: Microdata,
  onProgress: (share: number) => void
): Promise<{blob: Blob; rows: number}> {
  const columns = name === "households" ? householdColumns : personColumns;
  const parts: Blob[] = [];
  let written = 0;
  const total = data[name].household_id.length;
  for (const {text, rows} of csvPieces(columns, data[name])) {
    parts.push(new Blob([text])); // out of the memory of the page, where the browser can
    written = rows;
    onProgress(written / Math.max(1, total));
    await new Promise(resolve => setTimeout(resolve));
  }
  return {blob: new Blob(parts, {type: "text/csv;charset=utf-8"}), rows: written};
}

/** Every column with its meaning; on the screen and, in full, in the file. */
export function dictionaryData(lang: Lang): TableData {
  const range = ({min, max, unknown, ...row}: DictionaryRow): string => {
    const codes = inLang(row, "codes", lang);
    const values = codes === "" ? `${exact(min)} – ${exact(max)}` : codes;
    return unknown === null ? values : `${values}; ${t(lang, "unknown_value", {value: exact(unknown)})}`;
  };
  const keys = ["table", "column", "type", "unit", "label", "range", "rule"] as const;
  return {
    columns: keys.map(key => ({key, label: t(lang, key)})),
    rows: dataDictionary().map(row => ({
      table: row.table,
      column: row.name,
      type: row.type,
      unit: unitName(row.unit, lang),
      label: row[lang],
      range: range(row),
      rule: row.source
    }))
  };
}
