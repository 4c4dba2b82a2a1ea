// 资金表 What assistance costs and who pays it, by programme or by place, of all or of one.

import type {BudgetTables} from "../../analysis/budget/budget-tables.js";
import {cashProgrammes, programmes} from "../../rules/law.js";
import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {stateOf} from "../../ui/elements/state.js";
import type {State} from "../../ui/elements/state.js";
import {toggle} from "../../ui/elements/toggle.js";
import {costRows} from "./cost-rows.js";
import type {CostView} from "./cost-rows.js";
import {t} from "./words.js";

export interface CostTableOptions {
  readonly lang: Lang;
  /** Names of the prefectures by adcode. */
  readonly regions: ReadonlyMap<string, string>;
}

type Cells = Pick<BudgetTables, "cells">;
interface CostState extends CostView, Cells {}

export type CostTable = Live<Cells> & {readonly switches: HTMLElement};

export function costTable({cells}: Cells, options: CostTableOptions): CostTable {
  const {lang, regions} = options;
  const state = stateOf<CostState>({cells, by: "programme", of: null, payers: "reform"});
  const body = h("tbody");
  const head = h("thead");
  const table = h("table", {class: "cost-table"}, head, body);
  const element = h("div", {class: "scroll", tabindex: 0, role: "group", "aria-label": t(lang, "cost_title")}, table);
  const switches = h(
    "span",
    {class: "cost-switches"},
    bySwitch(state, lang),
    scopeSelect(state, options),
    h("span", {class: "switch-of"}, h("span", {class: "quiet"}, t(lang, "payers_of")), payersSwitch(state, lang))
  );
  function draw(now: CostState): void {
    const rows = costRows(now.cells, now, regions, lang);
    head.replaceChildren(rows.head);
    body.replaceChildren(...rows.body);
  }
  draw(state.now());
  state.listen(draw);
  return Object.assign(
    live(element as HTMLElement, (next: Cells) => state.set({cells: next.cells})),
    {switches}
  );
}

function bySwitch(state: State<CostState>, lang: Lang): HTMLElement {
  const choices = [
    ["programme", t(lang, "by_programme")],
    ["place", t(lang, "by_place")]
  ] as const;
  return toggle(choices, {
    label: t(lang, "cost_title"),
    value: state.now().by,
    onPick: by => state.set({by, of: null})
  });
}

function payersSwitch(state: State<CostState>, lang: Lang): HTMLElement {
  const choices = [
    ["reform", t(lang, "payers_reform")],
    ["change", t(lang, "payers_change")]
  ] as const;
  return toggle(choices, {
    label: t(lang, "payers_of"),
    value: state.now().payers,
    onPick: payers => state.set({payers})
  });
}

/** The places where rows are programmes, and the other way round. */
function scopeSelect(state: State<CostState>, {lang, regions}: CostTableOptions): HTMLElement {
  const select = h("select", {"aria-label": t(lang, "scope")});
  function offer(): void {
    const choices =
      state.now().by === "programme"
        ? [["", t(lang, "whole_province")] as const, ...regions]
        : [
            ["", t(lang, "all_programmes")] as const,
            ...cashProgrammes.map(name => [name, programmes[name][lang]] as const)
          ];
    select.replaceChildren(...choices.map(([value, text]) => h("option", {value}, text)));
  }
  select.addEventListener("change", () => state.set({of: select.value === "" ? null : select.value}));
  state.listen((_, moved) => {
    if (moved("by")) offer();
  });
  offer();
  return select;
}
