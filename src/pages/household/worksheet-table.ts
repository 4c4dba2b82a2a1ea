// The worksheet under one policy, or under two side by side: every line with its value, how it came about, its article. Lines that
// differ are marked in words and by a bar.

import type {Explanation} from "../../analysis/household/explain.js";
import {statusCodes} from "../../rules/household/columns.js";
import type {Policy} from "../../rules/policy.js";
import {lines} from "../../rules/law.js";
import type {Line} from "../../rules/schema/line.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {formulaView} from "./formula-view.js";
import {codeText, withUnit} from "../../ui/formats/values.js";
import {t} from "./words.js";
import type {Word} from "./words.js";
import {capital} from "../../ui/formats/capital.js";

export interface Explained {
  readonly policy: Policy;
  readonly lines: readonly Explanation[];
}
export interface Worksheets {
  readonly first: Explained | null;
  readonly second: Explained | null;
}

/** The lines before which a section begins; its name is the word of the same key. */
const sections = [
  "members",
  "total_income",
  "assets_ok_tekun",
  "no_labour_members",
  "tekun_base",
  "medical_aid",
  "cash_month",
  "take_up_rate"
] as const;

export const differs = (a: Explanation, b: Explanation | undefined): boolean =>
  b !== undefined && (a.value === null || b.value === null ? a.value !== b.value : Math.abs(a.value - b.value) > 0.005);

export function worksheetTable(lang: Lang): Live<Worksheets> {
  const heads = [h("th", {scope: "col"}), h("th", {scope: "col"})];
  const rows = lines.map(line => lineRow(line, lang));
  const bodies = sections.map((name, i) => {
    const from = lines.findIndex(line => line.name === name);
    const to = i + 1 < sections.length ? lines.findIndex(line => line.name === sections[i + 1]) : lines.length;
    const title = h("th", {colspan: 3, scope: "rowgroup"}, t(lang, `section_${name}` as Word));
    return h(
      "tbody",
      {"data-section": name},
      h("tr", {class: "section"}, title),
      ...rows.slice(from, to).map(row => row.element)
    );
  });
  const onlyDifferent = h("input", {type: "checkbox"});
  const hideNought = h("input", {type: "checkbox"});
  const table = h(
    "table",
    {class: "worksheet"},
    h("thead", {}, h("tr", {}, h("th", {scope: "col"}, t(lang, "line")), ...heads)),
    ...bodies
  );
  const filter = (): void => {
    setAttribute(table, "data-only-different", onlyDifferent.checked);
    setAttribute(table, "data-hide-nought", hideNought.checked);
  };
  onlyDifferent.addEventListener("change", filter);
  hideNought.addEventListener("change", filter);
  const different = h("label", {class: "check"}, onlyDifferent, h("span", {}, t(lang, "only_different")));
  const element = h(
    "section",
    {class: "worksheet-part"},
    h(
      "header",
      {class: "part-head"},
      h("h2", {}, t(lang, "worksheet")),
      h(
        "div",
        {class: "part-tools"},
        different,
        h("label", {class: "check"}, hideNought, h("span", {}, t(lang, "hide_nought")))
      )
    ),
    table
  );
  return live(element, ({first, second}: Worksheets) => {
    setAttribute(table, "data-single", second === null);
    setAttribute(different, "hidden", second === null);
    if (second === null && onlyDifferent.checked) {
      onlyDifferent.checked = false;
      filter();
    }
    setText(heads[0], first?.policy.name[lang] ?? "");
    setText(heads[1], second?.policy.name[lang] ?? "");
    rows.forEach((row, i) => row.update(first?.lines[i], second?.lines[i]));
  });
}

interface LineRow {
  readonly element: HTMLElement;
  readonly update: (first: Explanation | undefined, second: Explanation | undefined) => void;
}

function lineRow(line: Line, lang: Lang): LineRow {
  const mark = h("span", {class: "differs"});
  const head = h(
    "th",
    {scope: "row"},
    h("span", {class: "line-name"}, capital(line[lang], lang)),
    " ",
    mark,
    h("span", {class: "article"}, line.article)
  );
  const cells = [h("td", {}), h("td", {class: "second"})];
  const element = h("tr", {id: `line-${line.name}`}, head, ...cells);
  const shown: (string | undefined)[] = [undefined, undefined];
  const draw = (i: number, explanation: Explanation | undefined): void => {
    const key = explanation === undefined ? "" : JSON.stringify(explanation);
    if (shown[i] === key) return; // most lines stay as they are from one keystroke to the next
    shown[i] = key;
    if (explanation === undefined) cells[i].replaceChildren();
    else
      cells[i].replaceChildren(
        h("div", {class: "figure-cell"}, valueText(line, explanation.value, lang)),
        formulaView(explanation, lang)
      );
  };
  return {
    element,
    update: (first, second) => {
      draw(0, first);
      draw(1, second);
      const isDifferent = first !== undefined && differs(first, second);
      setAttribute(element, "data-differs", isDifferent);
      setText(mark, isDifferent ? t(lang, "differs") : "");
      setAttribute(element, "data-nought", isNought(first) && (second === undefined || isNought(second)));
    }
  };
}

/** Nothing paid, and nothing to explain but that it is not for this household. */
const isNought = (explanation: Explanation | undefined): boolean =>
  explanation?.value === 0 && explanation.tokens.length === 0 && !/^(status|assets|receives)/.test(explanation.name);

export function valueText({name, unit}: Line, value: number | null, lang: Lang): string {
  if (value === null) return t(lang, "not_published");
  if (name === "status") return codeText(statusCodes, value, lang) ?? String(value);
  if (unit === "是否") return t(lang, value === 1 ? "passed" : "failed");
  return withUnit(value, unit, lang);
}
