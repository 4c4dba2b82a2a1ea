// Every line of the worksheet with its unit, article and formula in words.

import {formulaWords} from "../../analysis/household/formula-words.js";
import type {FormulaWords} from "../../analysis/household/formula-words.js";
import {lines} from "../../rules/law.js";
import {h} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {unitText} from "../../ui/formats/values.js";
import {foldGroup} from "./fold-group.js";
import {t} from "./words.js";

export function lineTable(lang: Lang): HTMLElement {
  const rows = lines.map(({name, unit, article, ...label}) =>
    h(
      "tr",
      {id: `l-${name}`},
      h(
        "th",
        {scope: "row"},
        h("a", {class: "line-name", href: `#l-${name}`}, label[lang]),
        h("span", {class: "article"}, article),
        h("code", {}, name)
      ),
      h("td", {}, unitText(unit, lang)),
      h("td", {}, ...formulaWords(name, lang).map(words => formulaBlock(words, lang)))
    )
  );
  return h(
    "table",
    {class: "source-table line-table"},
    h(
      "thead",
      {},
      h("tr", {}, ...(["line", "unit", "formula"] as const).map(key => h("th", {scope: "col"}, t(lang, key))))
    ),
    foldGroup(t(lang, "count_rows", {n: rows.length}), 3, rows)
  );
}

function formulaBlock({when, tests, formula}: FormulaWords, lang: Lang): HTMLElement {
  const part = (key: "when" | "tests", texts: readonly string[]): HTMLElement | null =>
    texts.length === 0
      ? null
      : h("div", {class: "quiet"}, `${t(lang, key)}${t(lang, "colon")}${texts.join(t(lang, "semicolon"))}`);
  return h(
    "div",
    {class: "formula-block"},
    formula === "" ? null : h("div", {}, formula),
    part("when", when),
    part("tests", tests)
  );
}
