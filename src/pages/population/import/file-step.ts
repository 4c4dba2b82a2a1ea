// 1 Which file and sheet, and its first rows; of columns that say who somebody is, nothing is shown.

import {h} from "../../../ui/elements/dom.js";
import type {LookedTable, RegisterFiles} from "../../../store/browser/register/protocol.js";
import {labelledList} from "./choice-list.js";
import type {StepOptions} from "./import-hand.js";
import {plainTable} from "./plain-table.js";
import {t} from "./words.js";

export interface FileStepOptions extends StepOptions {
  readonly onFiles: (files: RegisterFiles) => void;
}

export function fileStep(options: FileStepOptions): HTMLElement {
  const {lang, hand, onFiles} = options;
  const {files, looked} = hand.now();
  return h(
    "div",
    {},
    dropZone(options),
    ...(files === null || looked === null
      ? []
      : [
          h("p", {}, [files.first, files.persons].flatMap(file => (file === null ? [] : [file.name])).join(" · ")),
          ...(looked.sheets.length > 1 ? [sheets(options, files, looked.sheets)] : []),
          ...(files.persons === null
            ? []
            : [
                h(
                  "button",
                  {type: "button", onclick: () => onFiles({...files, first: files.persons!, persons: files.first})},
                  t(lang, "swap")
                )
              ]),
          ...looked.tables.flatMap(table => firstRows(table, looked.tables.length, lang))
        ])
  );
}

function dropZone({lang, onFiles}: FileStepOptions): HTMLElement {
  const take = (list: FileList | null | undefined): void => {
    const [first, persons] = [...(list ?? [])];
    if (first !== undefined) onFiles({first, persons: persons ?? null, sheet: null});
  };
  const input = h("input", {
    type: "file",
    multiple: true,
    accept: ".csv,.tsv,.txt,.xlsx,.parquet,.dta,.sav",
    "aria-label": t(lang, "choose")
  });
  input.addEventListener("change", () => take(input.files));
  const zone = h("div", {class: "drop-zone"}, h("p", {}, t(lang, "drop")), input);
  const over = (isOver: boolean) => (event: Event) => {
    event.preventDefault();
    zone.classList.toggle("is-over", isOver);
  };
  zone.addEventListener("dragover", over(true));
  zone.addEventListener("dragleave", over(false));
  zone.addEventListener("drop", event => {
    over(false)(event);
    take(event.dataTransfer?.files);
  });
  return zone;
}

const sheets = ({lang, onFiles}: FileStepOptions, files: RegisterFiles, names: readonly string[]): HTMLElement =>
  labelledList({
    label: t(lang, "sheet"),
    name: "sheet",
    options: [["", t(lang, "sheet_auto")], ...names.map(name => [name, name] as const)],
    value: files.sheet ?? "",
    onPick: sheet => onFiles({...files, sheet: sheet === "" ? null : sheet})
  });

function firstRows({name, file, headings}: LookedTable, tables: number, lang: StepOptions["lang"]): HTMLElement[] {
  const rows = t(lang, tables === 1 ? "rows_persons" : name === "households" ? "rows_households" : "rows_people");
  const length = Math.max(0, ...headings.map(({first}) => first.length));
  const hidden = headings.filter(({identity}) => identity !== null).map(each => each.name);
  const cells = Array.from({length}, (_, row) =>
    headings.map(({first, identity}) => (identity === null ? (first[row] ?? "") : `(${t(lang, "hidden")})`))
  );
  return [
    plainTable(
      t(lang, "first_rows", {file, rows}),
      headings.map(each => each.name),
      cells
    ),
    ...(hidden.length === 0
      ? []
      : [h("p", {class: "quiet"}, t(lang, "identifying", {columns: hidden.join(t(lang, "comma"))}))])
  ];
}
