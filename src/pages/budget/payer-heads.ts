// 谁出 Five figures: all cash of a year and what each level pays of it, each with its change and that change's standard error.

import type {BudgetCell, PaidPart} from "../../analysis/budget/budget-tables.js";
import {payerNames} from "../../rules/financing/rule.js";
import {payers} from "../../rules/financing/parameters.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {setTone} from "../../ui/elements/tone.js";
import {budgetScale} from "./budget-scale.js";
import {t} from "./words.js";

/** `data` is the cell of all programmes in the whole province. */
export function payerHeads(data: BudgetCell, {lang}: {readonly lang: Lang}): Live<BudgetCell> {
  const keys = ["all", ...payerNames] as const;
  const cells = keys.map(key => head(key === "all" ? t(lang, "all_cash") : payers[key][lang], key, lang));
  const element = h(
    "section",
    {class: "headline budget-heads", tabindex: 0, "aria-label": t(lang, "part_cost")},
    ...cells
  );
  const result = live<BudgetCell, HTMLElement>(element, cell => {
    const share = (part: PaidPart): number => (cell.all.reform > 0 ? part.reform / cell.all.reform : 0);
    cells[0].update({part: cell.all, share: null, reference: cell.all.baseline});
    payerNames.forEach((payer, i) => {
      const part = cell.payers[payer];
      cells[i + 1].update({part, share: share(part), reference: cell.all.baseline});
    });
  });
  result.update(data);
  return result;
}

interface HeadState {
  readonly part: PaidPart;
  readonly share: number | null;
  /** All heads are written in the scale of this amount, so that they can be added up by eye. */
  readonly reference: number;
}

function head(name: string, key: string, lang: Lang): Live<HeadState> {
  const value = h("span", {class: "figure-value"});
  const unit = h("span", {class: "figure-unit"});
  const portion = h("span", {class: "quiet"});
  const change = h("span", {class: "figure-change"});
  const element = h(
    "div",
    {class: "budget-head", "data-payer": key},
    h("span", {class: "figure-name"}, name, " ", portion),
    h("span", {class: "figure-line"}, value, unit),
    change
  );
  return live(element as HTMLElement, ({part, share, reference}: HeadState) => {
    const scale = budgetScale(reference, lang);
    const signed = scale.change(part.change);
    const error = part.change_se === null || signed === null ? "" : ` ${scale.error(part.change_se, part.change)}`;
    setText(portion, share === null || Number.isNaN(share) ? "" : `${(100 * share).toFixed(1)}%`);
    setText(value, scale.value(part.reform));
    setText(unit, scale.unit);
    setText(change, signed === null ? t(lang, "no_change") : signed + error);
    setTone(change, signed === null ? null : part.change, 0);
    setAttribute(element, "data-value", part.reform);
    setAttribute(element, "data-change", part.change);
  });
}
