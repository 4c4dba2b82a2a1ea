// A line's formula, its tests and what stood in the way, as words and numbers.

import type {ExplainedCheck, Explanation} from "../../analysis/household/explain.js";
import type {Token} from "../../analysis/household/formula-tokens.js";
import {h} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {foundText, numberText} from "../../ui/formats/values.js";
import {statusName} from "../../ui/formats/status-name.js";
import {t} from "./words.js";

export function formulaView(explanation: Explanation, lang: Lang): HTMLElement {
  const {name, tokens, checks, note, only, tried} = explanation;
  if (name === "status" && tried.length > 0) return triedView(explanation, lang);
  const element = h("div", {class: "how"});
  if (note !== null) element.append(note[lang]);
  if (only !== null) {
    const statuses = only.map(status => statusName(status, lang)).join(t(lang, "comma"));
    element.append(t(lang, "only_for", {statuses: statuses === "" ? "—" : statuses}));
  }
  element.append(...tokenNodes(tokens, lang));
  if (checks.length > 0) element.append(checkList(checks, lang));
  return element;
}

const marks = {"<": "＜", ">": "＞", "<=": "≤", ">=": "≥", "==": "＝", "!=": "≠"} as const;

function checkList(checks: readonly ExplainedCheck[], lang: Lang): HTMLElement {
  return h(
    "ul",
    {class: "test-list"},
    ...checks.map(check => h("li", {"data-passed": check.passed}, ...checkNodes(check, lang)))
  );
}

function checkNodes(check: ExplainedCheck, lang: Lang): (Node | string)[] {
  const {left, comparator, right, fact, passed, untested} = check;
  const mark = h(
    "span",
    {class: "mark-check", "aria-label": t(lang, passed ? "passed" : "failed")},
    passed ? "✓" : "✗"
  );
  if (untested) return [mark, " ", ...tokenNodes(left, lang), `${t(lang, "colon")}${t(lang, "not_tested")}`];
  const isCode = comparator === "==" || comparator === "!=";
  if (fact !== undefined && comparator === ">" && fact.wanted === 0 && !passed)
    return [t(lang, "has_none", {what: fact.found[lang]})];
  if (!isCode || fact === undefined)
    return [mark, " ", ...tokenNodes(left, lang), ` ${marks[comparator]} `, ...tokenNodes(right, lang)];
  const {found, wanted} = fact;
  const word = comparator === "==" ? "must_be" : "must_not_be";
  const what = foundText({...found, value: wanted}, lang);
  const demand = passed ? "" : t(lang, "bracketed", {text: t(lang, word, {what})});
  return [mark, " ", ...tokenNodes(left, lang), demand];
}

/** The tests of the law in its order, down to the first that is passed. */
function triedView({tried}: Explanation, lang: Lang): HTMLElement {
  return h(
    "ol",
    {class: "how tried"},
    ...tried
      .filter(({checks}) => checks.length > 0)
      .map(({status, passed, checks}) =>
        h(
          "li",
          {"data-passed": passed},
          h("span", {class: "status", "data-status": status}, statusName(status, lang)),
          h("span", {class: "verdict"}, t(lang, passed ? "passed" : "failed")),
          checkList(passed ? checks : checks.filter(check => !check.passed), lang)
        )
      )
  );
}

export function tokenNodes(tokens: readonly Token[], lang: Lang): (Node | string)[] {
  return tokens.flatMap((token): (Node | string)[] => {
    if (token.kind === "text") return [token[lang]];
    if (token.kind === "number") return [h("b", {}, numberText(token.value, ""))];
    const {found} = token;
    const value = h("b", {}, foundText(found, lang));
    const parts = found.parts ?? [];
    const isSum = parts.length > 0 && !(found.unit === "人");
    const words = isSum
      ? parts.map(({person, value: part}) => t(lang, "person_part", {n: person, value: numberText(part, found.unit)}))
      : parts.map(({person}) => t(lang, "member_n", {n: person}));
    const detail = words.length === 0 ? "" : t(lang, "bracketed", {text: words.join(t(lang, "comma"))});
    return [`${found[lang]} `, value, detail];
  });
}
