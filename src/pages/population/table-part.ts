// A table of the page with the button that saves it, and the small texts above.

import {h} from "../../ui/elements/dom.js";
import type {Source} from "../../ui/figures/figure.js";
import {csv} from "../../ui/tables/csv.js";
import type {TableData} from "../../ui/tables/csv.js";
import {dataTable} from "../../ui/tables/data-table.js";
import {download} from "../../ui/tables/download.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Validation} from "../../analysis/population/validation.js";
import {t} from "./words.js";
import type {Word} from "./words.js";

export interface PartOptions {
  readonly validation: Validation;
  readonly source: Source;
  readonly lang: Lang;
}

export const quiet = (text: string): HTMLElement => h("p", {class: "quiet"}, text);

/** `saved` goes into the file, where that is more than what is shown. */
export const tablePart = (
  name: Word,
  shown: TableData,
  {validation, source, lang}: PartOptions,
  saved: TableData = shown
): HTMLElement[] => {
  const save = h("button", {type: "button", class: "save"}, t(lang, "download_csv"));
  save.addEventListener("click", () => download(`${name}-${validation.province.id}.csv`, csv(saved, source.columns)));
  return [h("div", {class: "scroll", tabindex: 0, role: "group", "aria-label": t(lang, name)}, dataTable(shown)), save];
};
