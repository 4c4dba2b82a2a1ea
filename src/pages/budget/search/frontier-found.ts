// 政策前沿 What a search has found so far: the picture, the policies nothing dominates, all of them as a table.

import type {FrontierPoint} from "../../../analysis/search/frontier.js";
import {outcomes, outcomesGiven} from "../../../analysis/search/outcomes.js";
import type {OutcomeName, OutcomeValues} from "../../../analysis/search/outcomes.js";
import type {Policy} from "../../../rules/policy.js";
import type {CellValue, TableData} from "../../../ui/tables/csv.js";
import {h, live} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {decimal} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {toggle} from "../../../ui/elements/toggle.js";
import {commandLine, frontierCommand} from "./command-line.js";
import {frontierChart} from "./frontier-chart.js";
import type {FrontierQuestion} from "./frontier-form.js";
import {outcomeScale, outcomeText} from "./outcome-units.js";
import {isNumber, leverText} from "./search-levers.js";
import type {AnyLever} from "./search-levers.js";
import {word} from "../words.js";

/** How many households each run assesses, and how many it need not. */
export interface Narrowed {
  readonly households: number;
  readonly left_out: number;
}

export interface FoundFrontier {
  readonly question: FrontierQuestion;
  readonly narrowed: Narrowed | null;
  readonly points: readonly FrontierPoint[];
  readonly frontier: readonly FrontierPoint[];
  readonly seconds: number;
}

export interface FoundState {
  readonly baseline: Policy;
  readonly found: FoundFrontier | null;
  /** Of the reform in hand; null: it changes nothing, or is not known yet. */
  readonly inHand: OutcomeValues | null;
}

export interface FoundOptions {
  readonly lang: Lang;
  /** Link to a policy of the search: the query, with the province. */
  readonly query: (point: FrontierPoint) => string;
  /** Address of the workbench, to which a query is added. */
  readonly workbench: string;
}

export type FrontierFound = Live<FoundState> & {readonly table: () => TableData};

export function frontierFound(initial: FoundState, options: FoundOptions): FrontierFound {
  const {lang} = options;
  let state = initial;
  let axis: OutcomeName | null = null;
  let isPicked = false;
  const axes = h("div", {class: "axes"});
  const frame = h("div", {class: "frontier-frame"});
  const notes = h("div", {class: "frontier-notes"});
  const list = h("div", {
    class: "scroll frontier-list",
    tabindex: 0,
    role: "group",
    "aria-label": word(lang, "frontier_table")
  });
  const element = h("div", {class: "frontier-found", hidden: true}, axes, frame, notes, list);
  let width = 0;
  new ResizeObserver(([entry]) => {
    const next = Math.floor(entry.contentRect.width);
    if (Math.abs(next - width) < 16) return;
    width = next;
    drawChart();
  }).observe(frame);

  function draw(): void {
    const {found} = state;
    if (found === null) return;
    const {question, points, frontier, narrowed} = found;
    const compared = question.objectives.slice(1);
    if (!isPicked || !compared.includes(axis ?? "cost")) axis = telling(compared, points);
    element.hidden = false;
    drawAxes(compared);
    drawChart();
    const broken = points.filter(point => !point.feasible).length;
    notes.replaceChildren(
      ...[
        frontier.length === 0 ? word(lang, "frontier_none") : word(lang, "frontier_key"),
        question.objectives.some(name => name.includes("gap")) ? word(lang, "frontier_other_lines") : "",
        question.names.some(({path}) => /^(exit|income\.disregard)\./.test(path))
          ? word(lang, "frontier_exit_cost")
          : "",
        broken === 0 ? "" : word(lang, "frontier_left", {n: broken}),
        narrowed === null || narrowed.left_out === 0
          ? ""
          : word(lang, "frontier_narrowed", {
              households: decimal(narrowed.households, 0),
              left: decimal(narrowed.left_out, 0)
            })
      ]
        .filter(text => text !== "")
        .map(text => h("p", {class: "quiet"}, text)),
      commandLine(frontierCommand(question, state.baseline.id), lang)
    );
    list.replaceChildren(tableOf(found));
  }

  let drawnAxes = "";
  function drawAxes(compared: readonly OutcomeName[]): void {
    const key = `${compared.join()} ${isPicked ? "" : axis}`;
    if (key === drawnAxes) return;
    drawnAxes = key;
    const choices = compared.map(name => [name, outcomes[name][lang]] as const);
    axes.replaceChildren(
      h("span", {class: "quiet"}, word(lang, "frontier_axis")),
      toggle(choices, {
        label: word(lang, "frontier_axis"),
        value: axis ?? compared[0],
        onPick: name => {
          isPicked = true;
          axis = name;
          drawChart();
        }
      })
    );
  }

  function drawChart(): void {
    const {found, inHand} = state;
    if (found === null || axis === null || width === 0) return;
    const hadFocus = frame.contains(document.activeElement);
    const links = (): SVGAElement[] => [...frame.querySelectorAll<SVGAElement>("a")];
    const focused = links().findIndex(link => link === document.activeElement);
    frame.replaceChildren(
      frontierChart({
        lang,
        width: Math.max(280, width),
        y: axis,
        points: found.points.filter(point => point.feasible),
        frontier: found.frontier,
        // the search begins with the baseline, and knows of it what other runs were not asked for
        baseline: found.points[0]?.outcomes ?? null,
        inHand: inHand === null || Number.isNaN(inHand[axis]) ? null : inHand,
        href: point => options.workbench + options.query(point)
      })
    );
    if (hadFocus) links()[focused]?.focus();
  }

  function tableOf({question, frontier}: FoundFrontier): HTMLElement {
    const number = (text: string): HTMLElement => h("td", {class: "number"}, text);
    const scales = question.objectives.map(name =>
      outcomeScale(name, Math.max(...frontier.map(point => Math.abs(point.outcomes[name])), 0), lang)
    );
    return h(
      "table",
      {class: "frontier-table"},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", {scope: "col", class: "text"}, word(lang, "number")),
          ...question.objectives.map((name, i) =>
            h("th", {scope: "col", class: "number"}, outcomes[name][lang], h("span", {class: "unit"}, scales[i].unit))
          ),
          ...question.names.map(({label}) => h("th", {scope: "col", class: "number"}, label))
        )
      ),
      h(
        "tbody",
        {},
        ...frontier.map(point =>
          h(
            "tr",
            {},
            h(
              "th",
              {scope: "row", class: "text"},
              h("a", {href: options.workbench + options.query(point)}, nameOf(point, lang))
            ),
            ...question.objectives.map((name, i) => number(scales[i].value(point.outcomes[name]))),
            ...question.names.map((lever, i) => {
              const value = point.values?.[i];
              return number(value === undefined ? "—" : leverText(lever, value, lang));
            })
          )
        )
      )
    );
  }

  /** Every policy of the search with all its outcomes, the non-dominated ones marked, each with its link. */
  const table = (): TableData => {
    const {found} = state;
    const question = found?.question;
    const best = new Set(found?.frontier ?? []);
    const levers = question?.names ?? [];
    return {
      columns: [
        {key: "number", label: word(lang, "number")},
        {key: "non_dominated", label: word(lang, "frontier_table")},
        {key: "feasible", label: word(lang, "limits")},
        ...levers.map((lever, i) => ({
          key: lever.path,
          label: lever.label,
          format: (x: number) => leverText(levers[i], x, lang)
        })),
        ...outcomesGiven(question?.objectives ?? []).map(name => ({
          key: name,
          label: outcomes[name][lang],
          format: (x: number) => outcomeText(name, x, lang)
        })),
        {key: "link", label: word(lang, "link")}
      ],
      rows: (found?.points ?? []).map(point => ({
        number: String(point.number),
        non_dominated: best.has(point) ? "●" : "",
        feasible: point.feasible ? "✓" : "✗",
        ...Object.fromEntries(levers.map((lever, i) => [lever.path, cellOf(lever, point.values?.[i], lang)])),
        ...point.outcomes,
        link: options.query(point)
      }))
    };
  };
  return Object.assign(
    live(element as HTMLElement, (next: FoundState) => {
      const isFound = next.found !== state.found;
      state = next;
      if (isFound) draw();
      else drawChart();
    }),
    {table}
  );
}

/** The first outcome in which the policies differ, so that the picture is none of a straight line. */
const telling = (compared: readonly OutcomeName[], points: readonly FrontierPoint[]): OutcomeName =>
  compared.find(name => points.some(({outcomes: own}) => own[name] !== points[0].outcomes[name])) ?? compared[0];

function cellOf(lever: AnyLever, value: number | string | boolean | undefined, lang: Lang): CellValue {
  if (value === undefined) return null;
  return isNumber(lever) && typeof value === "number" ? value : leverText(lever, value, lang);
}

const nameOf = ({number}: FrontierPoint, lang: Lang): string =>
  number === 0 ? word(lang, "baseline_mark") : `#${number}`;
