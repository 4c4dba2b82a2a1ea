// 政策前沿 The search as it runs: question, progress, the picture of what was found so far, and the policies nothing dominates.

import type {FrontierPoint, FrontierStep} from "../../analysis/search/frontier.js";
import {outcomeNames, outcomes} from "../../analysis/search/outcomes.js";
import type {OutcomeName, OutcomeValues} from "../../analysis/search/outcomes.js";
import type {Policy} from "../../rules/policy.js";
import type {CellValue, TableData} from "../csv.js";
import {h, live, setAttribute, setText} from "../dom.js";
import type {Live} from "../dom.js";
import {decimal} from "../format.js";
import type {Lang} from "../format.js";
import {toggle} from "../toggle.js";
import {commandLine, frontierCommand} from "./command-line.js";
import {frontierChart} from "./frontier-chart.js";
import {frontierForm} from "./frontier-form.js";
import type {FrontierQuestion} from "./frontier-form.js";
import {outcomeScale, outcomeText} from "./outcome-units.js";
import {leverText} from "./search-levers.js";
import {word} from "./words.js";

export interface FrontierState {
  readonly baseline: Policy;
  /** Of the baseline and of the reform in hand (null: it changes nothing); null before the first run. */
  readonly outcomes: {readonly baseline: OutcomeValues; readonly reform: OutcomeValues | null} | null;
  readonly isReady: boolean;
}

/** How many households each run assesses, and how many it need not. */
export interface Narrowed {
  readonly households: number;
  readonly left_out: number;
}

export interface FrontierOptions {
  readonly lang: Lang;
  readonly search: (
    question: FrontierQuestion,
    signal: AbortSignal,
    onOpen: (narrowed: Narrowed) => void
  ) => AsyncGenerator<FrontierStep, void, void>;
  /** Link to a policy of the search: the query, with the province. */
  readonly query: (point: FrontierPoint) => string;
  /** Address of the workbench, to which a query is added. */
  readonly workbench: string;
  readonly onError: (error: unknown) => void;
}

export type FrontierView = Live<FrontierState> & {readonly table: () => TableData; readonly stop: () => void};

interface Found {
  readonly question: FrontierQuestion;
  readonly narrowed: Narrowed | null;
  readonly points: readonly FrontierPoint[];
  readonly frontier: readonly FrontierPoint[];
  readonly seconds: number;
}

/** Milliseconds between two pictures while it runs. */
const pictureEvery = 400;

export function frontierView(initial: FrontierState, options: FrontierOptions): FrontierView {
  const {lang, onError} = options;
  let state = initial;
  let found: Found | null = null;
  let axis: OutcomeName | null = null;
  let stop: AbortController | null = null;
  const form = frontierForm({baseline: state.baseline, outcomes: null}, {lang});
  const start = h("button", {type: "submit", class: "primary"}, word(lang, "frontier_run"));
  const halt = h("button", {type: "button", hidden: true}, word(lang, "frontier_stop"));
  const bar = h("progress", {hidden: true, "aria-label": word(lang, "frontier_title")});
  const status = h("p", {class: "quiet", role: "status"});
  const axes = h("div", {class: "axes"});
  const frame = h("div", {class: "frontier-frame"});
  const notes = h("div", {class: "frontier-notes"});
  const list = h("div", {
    class: "scroll frontier-list",
    tabindex: 0,
    role: "group",
    "aria-label": word(lang, "frontier_table")
  });
  const shown = h("div", {class: "frontier-found", hidden: true}, axes, frame, notes, list);
  const body = h("form", {class: "search-form"}, form, h("div", {class: "form-line"}, start, halt, bar, status));
  const element = h("div", {class: "frontier-view"}, body, shown);
  halt.addEventListener("click", () => stop?.abort());
  body.addEventListener("submit", event => {
    event.preventDefault();
    void search();
  });
  let width = 0;
  new ResizeObserver(([entry]) => {
    const next = Math.floor(entry.contentRect.width);
    if (Math.abs(next - width) < 16) return;
    width = next;
    drawChart();
  }).observe(frame);

  async function search(): Promise<void> {
    const question = form.question();
    if (typeof question === "string") {
      setText(status, question);
      return;
    }
    stop = new AbortController();
    setBusy(true);
    setText(status, word(lang, "frontier_opening"));
    bar.removeAttribute("value");
    bar.max = question.policies;
    try {
      const isWhole = await follow(question, stop.signal);
      if (found !== null) setText(status, summary(found, stop.signal.aborted, isWhole));
    } catch (error) {
      setText(status, "");
      onError(error);
    } finally {
      setBusy(false);
      stop = null;
    }
  }

  /** Whether it ran its course: all policies that were asked for. */
  async function follow(question: FrontierQuestion, signal: AbortSignal): Promise<boolean> {
    const started = performance.now();
    const points: FrontierPoint[] = [];
    let narrowed: Narrowed | null = null;
    let runsBegan = started;
    let drawnAt = 0;
    found = null;
    const steps = options.search(question, signal, next => {
      narrowed = next;
      runsBegan = performance.now();
    });
    for await (const {point, done, policies, frontier} of steps) {
      points.push(point);
      const now = performance.now();
      found = {question, narrowed, points, frontier, seconds: (now - started) / 1000};
      bar.value = done;
      if (now - drawnAt < pictureEvery && done < policies) continue;
      drawnAt = now;
      const rate = decimal((1000 * done) / Math.max(1, now - runsBegan), 0);
      setText(status, word(lang, "frontier_running", {done, all: policies, rate}));
      draw();
    }
    draw();
    return points.length === question.policies;
  }

  function setBusy(isBusy: boolean): void {
    setAttribute(element, "data-busy", isBusy);
    start.disabled = isBusy || !state.isReady;
    halt.hidden = !isBusy;
    bar.hidden = !isBusy;
  }

  function summary({points, frontier, seconds}: Found, isStopped: boolean, isWhole: boolean): string {
    const feasible = points.filter(point => point.feasible).length;
    const words = {done: points.length, seconds: seconds.toFixed(1), feasible, best: frontier.length};
    const before = isStopped ? word(lang, "frontier_halted") : "";
    const after = isStopped || isWhole ? "" : word(lang, "frontier_exhausted");
    return before + word(lang, "frontier_done", words) + after;
  }

  function draw(): void {
    if (found === null) return;
    const {question, points, frontier, narrowed} = found;
    const compared = question.objectives.slice(1);
    if (axis === null || !compared.includes(axis)) axis = compared[0];
    shown.hidden = false;
    setAttribute(element, "data-done", points.length);
    setAttribute(element, "data-best", frontier.length);
    drawAxes(compared);
    drawChart();
    const broken = points.filter(point => !point.feasible).length;
    notes.replaceChildren(
      ...[
        frontier.length === 0 ? word(lang, "frontier_none") : word(lang, "frontier_key"),
        question.objectives.some(name => name.includes("gap")) ? word(lang, "frontier_other_lines") : "",
        broken === 0 ? "" : word(lang, "frontier_left", {n: broken}),
        narrowed === null
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
    const key = compared.join();
    if (key === drawnAxes) return;
    drawnAxes = key;
    const choices = compared.map(name => [name, outcomes[name][lang]] as const);
    axes.replaceChildren(
      h("span", {class: "quiet"}, word(lang, "frontier_axis")),
      toggle(choices, {
        label: word(lang, "frontier_axis"),
        value: axis ?? compared[0],
        onPick: name => {
          axis = name;
          drawChart();
        }
      })
    );
  }

  function drawChart(): void {
    if (found === null || axis === null || width === 0) return;
    const hadFocus = frame.contains(document.activeElement);
    const links = (): SVGAElement[] => [...frame.querySelectorAll<SVGAElement>("a")];
    const focused = links().findIndex(link => link === document.activeElement);
    frame.replaceChildren(
      frontierChart({
        ...{lang, width: Math.max(280, width), y: axis},
        points: found.points.filter(point => point.feasible),
        frontier: found.frontier,
        baseline: state.outcomes?.baseline ?? null,
        inHand: state.outcomes?.reform ?? null,
        href: point => options.workbench + options.query(point)
      })
    );
    if (hadFocus) links()[focused]?.focus();
  }

  function tableOf({question, frontier}: Found): HTMLElement {
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
              return number(typeof value === "number" ? leverText(lever, value, lang) : "—");
            })
          )
        )
      )
    );
  }

  /** Every policy of the search with all its outcomes, the non-dominated ones marked, each with its link. */
  const table = (): TableData => {
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
        ...outcomeNames.map(name => ({
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
        ...Object.fromEntries(levers.map(({path}, i) => [path, numberOrNull(point.values?.[i])])),
        ...point.outcomes,
        link: options.query(point)
      }))
    };
  };
  const update = (next: FrontierState): void => {
    const isReady = next.isReady && !state.isReady;
    state = next;
    form.update({baseline: next.baseline, outcomes: next.outcomes?.baseline ?? null});
    start.disabled = !state.isReady || stop !== null;
    if (!state.isReady) setText(status, word(lang, "waiting"));
    else if (isReady) setText(status, "");
    drawChart();
  };
  update(initial);
  return Object.assign(live(element as HTMLElement, update), {table, stop: () => stop?.abort()});
}

const numberOrNull = (value: unknown): CellValue => (typeof value === "number" ? value : null);

const nameOf = ({number}: FrontierPoint, lang: Lang): string =>
  number === 0 ? word(lang, "baseline_mark") : `#${number}`;
