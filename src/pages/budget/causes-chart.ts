// 资金变化的原因 Bars from nought to the total change: each begins where the one above ends, a cause and whom it reaches a bar. The
// figures are rounded so that they add up to the total as it is printed.

import type {CauseGroup, CostCauses} from "../../analysis/budget/cost-causes.js";
import {causeGroups} from "../../analysis/budget/cost-causes.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h, live, s, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {addUp} from "./add-up.js";
import {budgetScale} from "./budget-scale.js";
import {t} from "./words.js";

export interface CausesState {
  /** null until they have been worked out for the reform on the screen. */
  readonly causes: CostCauses | null;
  /** Whether any parameter that moves cost differs from the baseline. */
  readonly changed: boolean;
  /** Runs done of how many; null where none is being done. */
  readonly running: {readonly done: number; readonly runs: number} | null;
  /** 元/年: the scale is the one in which it is written. */
  readonly baselineCost: number;
}

const moves = ["stayed", "joined", "left", "never"] as const;

/** One bar: a group of parameters and whom its change reaches. 元/年. */
export interface CauseStep {
  readonly group: CauseGroup;
  readonly move: (typeof moves)[number];
  readonly amount: number;
  /** Sum of the steps before. */
  readonly from: number;
}

/** Steps that add up to the change, in the order of the groups; what adds nothing is left out. */
export function stepsOf({causes}: CostCauses): CauseStep[] {
  const steps: CauseStep[] = [];
  let from = 0;
  for (const cause of causes) {
    for (const move of moves) {
      const amount = cause[move];
      if (amount === 0) continue;
      steps.push({group: cause.group, move, amount, from});
      from += amount;
    }
  }
  return steps;
}

export function causesChart(first: CausesState, {lang}: {readonly lang: Lang}): Live<CausesState> {
  const status = h("p", {class: "quiet causes-status", role: "status"});
  const rows = h("div", {class: "cause-rows"});
  const element = h("div", {class: "causes-chart"}, status, rows);
  const result = live(element as HTMLElement, (state: CausesState) => {
    setText(status, statusOf(state, lang));
    setAttribute(element, "data-ready", state.causes !== null);
    const {causes, baselineCost} = state;
    if (causes === null || !state.changed) rows.replaceChildren();
    else rows.replaceChildren(...drawRows(causes, baselineCost, lang));
  });
  result.update(first);
  return result;
}

function statusOf({causes, changed, running}: CausesState, lang: Lang): string {
  if (!changed) return t(lang, "causes_none");
  if (running !== null && causes === null) return t(lang, "causes_running", running);
  return causes === null ? t(lang, "waiting") : "";
}

function drawRows(causes: CostCauses, baselineCost: number, lang: Lang): HTMLElement[] {
  const scale = changeScale(causes, baselineCost, lang);
  const steps = stepsOf(causes);
  const written = addUp(
    steps.map(({amount}) => amount),
    scale.unit
  );
  const ends = [0, causes.change, ...steps.flatMap(({from, amount}) => [from, from + amount])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const at = (x: number): number => (high > low ? (x - low) / (high - low) : 0);
  const axis = {at, zero: at(0)};
  const groups = [...new Set(steps.map(({group}) => group))];
  return [
    ...groups.flatMap(group => {
      const own = steps
        .map((step, i) => ({step, text: scale.text(written[i])}))
        .filter(({step}) => step.group === group);
      const sum = own.reduce((total, {step}) => total + written[steps.indexOf(step)], 0);
      return [
        row({name: causeGroups[group][lang], kind: "group", text: scale.text(sum), bar: null}),
        ...own.map(({step, text}) =>
          row({name: t(lang, `move_${step.move}`), kind: "step", text, bar: floating(step.from, step.amount, axis)})
        )
      ];
    }),
    row({
      name: t(lang, "causes_same_total"),
      kind: "total",
      text: scale.text(written.reduce((a, b) => a + b, 0)),
      bar: floating(0, causes.change, axis)
    })
  ];
}

interface ChangeScale {
  /** 元 of the last digit that is printed. */
  readonly unit: number;
  readonly text: (x: number) => string;
}

/** In the scale of the change itself, which may be much smaller than the cost. */
function changeScale({change, causes}: CostCauses, baselineCost: number, lang: Lang): ChangeScale {
  const largest = Math.max(Math.abs(change), ...causes.map(({total}) => Math.abs(total)));
  const scale = budgetScale(Math.min(baselineCost, Math.max(largest, baselineCost / 1000)), lang);
  // the scale writes a billion-fold yuan with as many digits as anything else
  const probe = scale.value(1e12).replaceAll(",", "");
  const digits = probe.includes(".") ? probe.length - probe.indexOf(".") - 1 : 0;
  const divisor = 1e12 / Number(probe);
  return {unit: divisor / 10 ** digits, text: x => `${scale.change(x) ?? "0"} ${scale.unit}`};
}

interface Axis {
  readonly at: (x: number) => number;
  readonly zero: number;
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

function floating(from: number, amount: number, {at, zero}: Axis): SVGElement {
  const [a, b] = [at(from), at(from + amount)];
  return s(
    "svg",
    {class: "bar-chart", "aria-hidden": "true"},
    s("line", {class: "zero", x1: percent(zero), x2: percent(zero), y1: 0, y2: "100%"}),
    s("rect", {
      class: amount < 0 ? "cause-bar down" : "cause-bar up",
      x: percent(Math.min(a, b)),
      width: percent(Math.abs(b - a)),
      y: "18%",
      height: "64%"
    }),
    // where the next bar begins
    s("line", {class: "joint", x1: percent(b), x2: percent(b), y1: "50%", y2: "150%"})
  );
}

interface RowParts {
  readonly name: string;
  readonly kind: "group" | "step" | "total";
  readonly text: string;
  readonly bar: SVGElement | null;
}

const row = ({name, kind, text, bar}: RowParts): HTMLElement =>
  h(
    "div",
    {class: `cause-row ${kind}`},
    h("span", {class: "cause-name"}, name),
    bar ?? h("span", {}),
    h("span", {class: "cause-value"}, text)
  );

/** A row for each cause and whom it reaches, in full precision, and the recipients that each cause adds. */
export function causesData(causes: CostCauses | null, lang: Lang): TableData {
  const scale = budgetScale(Math.abs(causes?.change ?? 0), lang);
  const people = scaleOf("persons", causes?.persons ?? 0, lang);
  const peopleUnit = people.unit === "" ? "" : ` (${people.unit})`;
  const money = (key: string, label: string): TableData["columns"][number] => ({
    key,
    label: `${label} (${scale.unit})`,
    format: x => scale.change(x) ?? "0"
  });
  const rows = (causes?.causes ?? []).map(({group, ...amounts}) => ({
    cause: causeGroups[group][lang],
    ...amounts
  }));
  const sum = (key: "stayed" | "joined" | "left" | "never"): number => rows.reduce((total, row) => total + row[key], 0);
  return {
    columns: [
      {key: "cause", label: t(lang, "cause")},
      ...moves.map(move => money(move, t(lang, `move_${move}`))),
      money("total", t(lang, "total")),
      {key: "persons", label: t(lang, "cause_persons") + peopleUnit, format: x => people.change(x) ?? "0"}
    ],
    rows:
      causes === null
        ? []
        : [
            ...rows,
            {
              cause: t(lang, "causes_same_total"),
              stayed: sum("stayed"),
              joined: sum("joined"),
              left: sum("left"),
              never: sum("never"),
              total: causes.change,
              persons: causes.persons
            }
          ]
  };
}
