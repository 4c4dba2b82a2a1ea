// 对照 One line of the comparison: simulated beside published and beside a naive guess, with what there is to say of it.

import type {ValidationRow} from "../../analysis/population/validation.js";
import {h, setStyle} from "../../ui/elements/dom.js";
import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {inLang} from "../../ui/words/in-lang.js";
import {percent, writer} from "./amount.js";
import {sourceName} from "./source-names.js";
import {t} from "./words.js";

export function validationLine(row: ValidationRow, province: number, lang: Lang): HTMLElement {
  const write = writer(row.unit, row.target, lang);
  const place = row.region === province ? "" : inLang(row, "place", lang);
  return h(
    "tr",
    {"data-large": row.large_gap},
    h("th", {scope: "row"}, place === "" ? null : h("span", {class: "row-place"}, place, " "), row[lang]),
    h("td", {class: "number"}, ...targetCell(row, write, lang)),
    h("td", {class: "number"}, write(row.simulated)),
    h("td", {class: "number ratio"}, gauge(row.ratio, lang), h("span", {}, decimal(row.ratio, 3))),
    h("td", {class: "number"}, ...naiveCell(row, write, lang)),
    h("td", {}, h("span", {class: "kind", "data-kind": row.kind}, t(lang, `kind_${row.kind}`))),
    h("td", {}, qualityMark(row.quality, lang)),
    h("td", {class: "reason"}, reasonOf(row, lang), h("div", {class: "quiet"}, sourceText(row, lang)))
  );
}

/** A target that is itself assumed is not called published. */
const targetCell = ({published, target}: ValidationRow, write: (x: number) => string, lang: Lang) =>
  published === null
    ? [h("span", {class: "assumed-target"}, t(lang, "assumed_target", {value: write(target)}))]
    : [write(published)];

function naiveCell({naive, naive_by, better}: ValidationRow, write: (x: number) => string, lang: Lang) {
  if (naive === null || naive_by === "") return ["—"];
  return [
    h("span", {}, write(naive)),
    h("div", {class: "quiet"}, t(lang, `naive_${naive_by}`)),
    h("div", {class: "better", "data-better": better}, t(lang, better ? "is_nearer" : "is_no_nearer"))
  ];
}

function reasonOf(row: ValidationRow, lang: Lang): HTMLElement | null {
  if (row.kind === "implied") return h("div", {}, inLang(row, "follows", lang));
  if (!row.large_gap) return null;
  const reason = inLang(row, "reason", lang);
  return reason === "" ? h("strong", {class: "unexplained"}, t(lang, "unexplained")) : h("div", {}, reason);
}

/** The year is told where the title of the publication does not. */
function sourceText({source, year}: ValidationRow, lang: Lang): string {
  const name = sourceName(source, lang);
  return name.includes(String(year)) ? name : `${name}${t(lang, "clause_comma")}${year}`;
}

const qualityMark = (quality: ValidationRow["quality"], lang: Lang): HTMLElement =>
  h("span", {class: "quality", "data-quality": quality}, t(lang, `quality_${quality}`));

/** A dot on a line from 0.7 to 1.3; the band is a tenth to either side. */
function gauge(ratio: number, lang: Lang): HTMLElement {
  const label = t(lang, "ratio_words", {ratio: percent(ratio)});
  const element = h(
    "span",
    {class: "gauge", role: "img", "aria-label": label, title: label},
    h("span", {class: "dot"})
  );
  setStyle(element, "--at", `${(100 * (Math.min(1.3, Math.max(0.7, ratio)) - 0.7)) / 0.6}%`);
  return element;
}
