// The table of comparisons with its filters, and errors by kind and level above it.

import {errorSummaries, shownRows, unexplained} from "../../analysis/population/validation.js";
import type {Kind, Validation} from "../../analysis/population/validation.js";
import {csv} from "../../ui/tables/csv.js";
import {dataTable} from "../../ui/tables/data-table.js";
import {h, setText} from "../../ui/elements/dom.js";
import {download} from "../../ui/tables/download.js";
import type {Source} from "../../ui/figures/figure.js";
import type {Lang} from "../../rules/schema/label.js";
import {errorData, headlineWords, topicName, topicsOf, validationData, validationTable} from "./validation-table.js";
import {word} from "./words.js";

export function validationView(validation: Validation, source: Source, lang: Lang): HTMLElement[] {
  const {comparison: rows, province, places} = validation;
  const summaries = errorSummaries(rows);
  const option = (value: string, text: string): HTMLOptionElement => h("option", {value}, text);
  const all = option("", word(lang, "all"));
  const prefectures = places.filter(({region}) => region !== province.region);
  const region = h(
    "select",
    {},
    option(String(province.region), word(lang, "own_rows", {province: province[lang]})),
    ...prefectures.map(place => option(String(place.region), place[lang])),
    all
  );
  const kind = h(
    "select",
    {},
    option("", word(lang, "all")),
    option("held_out", word(lang, "kind_held_out")),
    option("calibrated", word(lang, "kind_calibrated"))
  );
  const topic = h(
    "select",
    {},
    option("", word(lang, "all")),
    ...topicsOf(rows).map(name => option(name, topicName(name, lang)))
  );
  const large = h("input", {type: "checkbox"});
  const count = h("span", {class: "quiet", role: "status"});
  const table = h("div", {class: "scroll", tabindex: 0, role: "group", "aria-label": word(lang, "validation")});
  const save = h("button", {type: "button"}, word(lang, "download_csv"));

  const chosen = () =>
    shownRows(rows, {
      region: region.value === "" ? null : Number(region.value),
      kind: kind.value === "" ? null : (kind.value as Kind),
      topic: topic.value === "" ? null : topic.value,
      largeOnly: large.checked
    });
  const show = (): void => {
    const shown = chosen();
    table.replaceChildren(validationTable(shown, province.region, lang));
    setText(count, word(lang, "count", {n: shown.length, total: rows.length}));
  };
  for (const control of [region, kind, topic, large]) control.addEventListener("input", show);
  save.addEventListener("click", () =>
    download(`validation-${province.id}.csv`, csv(validationData(rows), source.columns))
  );
  show();
  const label = (key: "place" | "kind" | "topic", control: HTMLElement): HTMLElement =>
    h("label", {}, h("span", {class: "quiet"}, word(lang, key)), control);
  const gaps = rows.filter(row => row.large_gap).length;
  return [
    h("p", {class: "headline-words"}, headlineWords(summaries, {gaps, unexplained: unexplained(rows).length}, lang)),
    h("p", {class: "quiet"}, word(lang, "validation_lead")),
    h(
      "div",
      {class: "scroll", tabindex: 0, role: "group", "aria-label": word(lang, "median_error")},
      dataTable(errorData(summaries, lang))
    ),
    h(
      "div",
      {class: "filters"},
      label("place", region),
      label("kind", kind),
      label("topic", topic),
      h("label", {class: "check"}, large, h("span", {}, word(lang, "large_only"))),
      count,
      save
    ),
    table
  ];
}
