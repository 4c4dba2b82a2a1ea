import "../../../ui/document.js";
import {describe, expect, it} from "vitest";
import {button, press, send, tick, type} from "../../../ui/at-hand.js";
import {basis, source} from "../../three-places.js";
import {told} from "../../../ui/answer/told.js";
import type {FrontierErrors} from "../../../../src/analysis/search/frontier-errors.js";
import type {FrontierPoint, FrontierStep} from "../../../../src/analysis/search/frontier.js";
import {allOutcomeNames} from "../../../../src/analysis/search/outcomes.js";
import type {OutcomeName, OutcomeValues} from "../../../../src/analysis/search/outcomes.js";
import type {FrontierQuestion} from "../../../../src/pages/budget/search/frontier-question.js";
import {frontierView} from "../../../../src/pages/budget/search/frontier-view.js";
import {tableDialog} from "../../../../src/ui/dialogs/table-dialog.js";

const outcomes = Object.fromEntries(allOutcomeNames.map(name => [name, 1000])) as OutcomeValues;
const before: OutcomeValues = {...outcomes, cost: 7e9};
const point = (number: number, cost: number, feasible = true): FrontierPoint => ({
  number,
  changes: {},
  values: number === 0 ? null : [500 + number, 0.2, 2],
  feasible,
  outcomes: {...outcomes, cost, persons_left: 1000 - number}
});
const points = [point(0, 7e9), point(1, 7.2e9), point(2, 9e9, false)];

const estimate = {se: 4e8, change_se: 3e7};
/** Of every objective the same; no two points can be told apart. */
const errorsOf = (frontier: readonly FrontierPoint[], names: readonly OutcomeName[]): FrontierErrors => ({
  points: frontier.map(({number}) => ({
    number,
    answer: told,
    errors: Object.fromEntries(names.map(name => [name, estimate]))
  })),
  neighbours: frontier
    .slice(1)
    .map(({number}, i) => ({from: frontier[i].number, to: number, differences: {}, apart: false}))
});

function harness() {
  const asked: FrontierQuestion[] = [];
  const errors: unknown[] = [];
  let next: (what: "step" | "end" | "fail") => void = () => undefined;
  let signal: AbortSignal | undefined;
  async function* search(
    question: FrontierQuestion,
    stop: AbortSignal,
    onOpen: (narrowed: {households: number; left_out: number}) => void
  ): AsyncGenerator<FrontierStep, void, void> {
    asked.push(question);
    signal = stop;
    onOpen({households: 800, left_out: 200});
    for (const [i, each] of points.entries()) {
      const what = await new Promise<"step" | "end" | "fail">(resolve => (next = resolve));
      if (what === "fail") throw new Error("no worker");
      if (what === "end" || stop.aborted) return;
      yield {point: each, done: i + 1, policies: question.policies, frontier: points.slice(0, Math.min(2, i + 1))};
    }
  }
  const view = frontierView(
    {baseline: basis, outcomes: null, isReady: false},
    {
      lang: "zh",
      dialog: tableDialog("zh"),
      sourceOf: () => source,
      search,
      errors: (frontier, question, {onRun}) => {
        onRun(1);
        return Promise.resolve(errorsOf(frontier, question.objectives));
      },
      query: ({number}) => `?${number}`,
      workbench: "./index.html",
      onError: error => errors.push(error)
    }
  );
  const status = (): string | null | undefined => view.querySelector(".search-form [role=status]")?.textContent;
  const field = (name: string): HTMLInputElement => view.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  const check = (text: string): HTMLInputElement =>
    [...view.querySelectorAll("label")].find(({textContent}) => textContent === text)!.querySelector("input")!;
  const tickOff = (text: string, checked: boolean): void => {
    const input = check(text);
    input.checked = checked;
    input.dispatchEvent(new window.Event("change"));
  };
  const ready = (): void => view.update({baseline: basis, outcomes: {baseline: before, reform: null}, isReady: true});
  const step = async (what: "step" | "end" | "fail" = "step"): Promise<void> => {
    next(what);
    await tick();
  };
  const ask = async (): Promise<void> => {
    send(view.querySelector("form"));
    await tick();
  };
  const [start, halt] = [button(view, "开始")!, button(view, "停止")!];
  return {view, asked, errors, status, field, tickOff, ready, step, ask, start, halt, signal: () => signal};
}

describe("the question of a search", () => {
  it("begins with a tenth more than the baseline costs, until a sum is typed", () => {
    const {view, ready, field} = harness();
    expect(field("budget").value).toBe("");
    ready();
    expect(field("budget").value).toBe("77"); // hundred million yuan
    expect(view.textContent).toContain("（比基线 +7.00 亿元）");
    type(field("budget"), "80", "input");
    expect(view.textContent).toContain("（比基线 +10.00 亿元）");
    ready();
    expect(field("budget").value).toBe("80");
  });

  it("is asked in full", async () => {
    const {asked, ready, field, ask} = harness();
    ready();
    type(field("policies"), "3", "input");
    await ask();
    const {levers, names, ...rest} = asked[0];
    expect(levers.map(({path}) => path)).toEqual(["standard.floor", "addon.severe", "edge.multiple"]);
    expect(names.map(({path}) => path)).toEqual(levers.map(({path}) => path));
    expect(rest).toMatchObject({
      objectives: ["cost", "gap_left", "cliff_households"],
      limits: [{outcome: "cost", sense: "at_most", target: 7.7e9}],
      standardRules: ["not_lowered"],
      policies: 3,
      seed: 1
    });
  });

  it("says what is wrong with it", async () => {
    const {view, asked, status, field, ready, ask} = harness();
    ready();
    type(field("policies"), "1", "input");
    await ask();
    expect(status()).toBe("方案数应为 2～5000 的整数，种子为 0 以上的整数");
    type(field("budget"), "", "input");
    await ask();
    expect(status()).toBe("请填数字");
    for (const input of view.querySelectorAll<HTMLInputElement>(".checks input")) input.checked = false;
    await ask();
    expect(status()).toBe("至少选一个比较的结果");
    type(view.querySelector(".lever-row .bounds input"), "1e9");
    await ask();
    expect(status()).toMatch(/: 范围应在 .* 之内，前小后大/);
    for (const row of [...view.querySelectorAll(".lever-row")].slice(1))
      type(row.querySelector("select"), "standard.floor");
    await ask();
    expect(status()).toBe("同一参数只能选一次");
    for (const row of [...view.querySelectorAll(".lever-row")]) press(row.querySelector(":scope > button"));
    await ask();
    expect(status()).toBe("至少选一个参数");
    press(button(view, "加一个参数"));
    expect(view.querySelectorAll(".lever-row")).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it("offers fewer policies where each takes longer, until a number is typed", () => {
    const {view, field, tickOff} = harness();
    const slow = view.querySelector<HTMLElement>(".slow-note")!;
    expect([field("policies").value, slow.hidden]).toEqual(["300", true]);
    tickOff("断崖落差合计", true);
    expect([field("policies").value, slow.hidden]).toEqual(["150", false]);
    tickOff("退出后 12 个月内又进入的比例", true);
    expect(field("policies").value).toBe("40");
    type(field("policies"), "7", "input");
    tickOff("断崖落差合计", false);
    expect([field("policies").value, slow.hidden]).toEqual(["7", false]);
  });
});

describe("a search", () => {
  it("waits for the population", () => {
    const {start, status, ready} = harness();
    expect([start.disabled, status()]).toEqual([true, "人口装入后可用"]);
    ready();
    expect([start.disabled, status()]).toEqual([false, ""]);
  });

  it("tells how far it is and shows what it found", async () => {
    const {view, status, field, ready, step, ask, start, halt} = harness();
    ready();
    type(field("policies"), "3", "input");
    await ask();
    const bar = view.querySelector("progress")!;
    expect([start.disabled, halt.hidden, bar.hidden, bar.max]).toEqual([true, false, false, 3]);
    expect([view.hasAttribute("data-busy"), status()]).toEqual([true, "正在准备：挑出参数碰得到的家庭"]);
    await step();
    expect([bar.value, status()]).toEqual([1, expect.stringMatching(/^1 \/ 3 个方案，/)]);
    expect(view.querySelectorAll(".frontier-table tbody tr")).toHaveLength(1);
    await step();
    await step();
    expect(status()).toMatch(/^3 个方案，\d+\.\d 秒，2 个合约束，2 个非劣$/);
    expect([start.disabled, halt.hidden, bar.hidden, view.hasAttribute("data-busy")]).toEqual([
      false,
      true,
      true,
      false
    ]);
    expect([view.dataset["done"], view.dataset["best"]]).toEqual(["3", "2"]);
    const links = [...view.querySelectorAll(".frontier-table a")].map(link => link.getAttribute("href"));
    expect(links).toEqual(["./index.html?0", "./index.html?1"]);
    expect(view.querySelector(".frontier-notes")?.textContent).toContain("doudi -- frontier");
    expect(view.querySelector(".frontier-notes")?.textContent).toContain("完全分不出的相邻方案：基线、#1（");
    const second = [...view.querySelectorAll(".frontier-table tbody tr:last-child td")].map(
      ({textContent}) => textContent
    );
    expect(second[0]).toBe("72.00 ±0.30"); // cost in hundred million yuan
    expect(second.slice(-2)).toEqual(["全都分不出", "⚠ 2 条"]);
    const answer = view.querySelector(".point-answer")!;
    answer.dispatchEvent(new window.Event("toggle"));
    expect(answer.querySelector(".answer-main")?.textContent).toContain("杭州标准降 93 元");
    expect(view.table().rows.map(row => [row["number"], row["non_dominated"], row["feasible"], row["link"]])).toEqual([
      ["0", "●", "✓", "?0"],
      ["1", "●", "✓", "?1"],
      ["2", "", "✗", "?2"]
    ]);
  });

  it("can be stopped, keeps what it found, and says when nothing is left to find", async () => {
    const {view, status, ready, step, ask, halt, signal} = harness();
    ready();
    await ask();
    await step();
    press(halt);
    expect(signal()?.aborted).toBe(true);
    await step();
    expect(status()).toMatch(/^已停止：1 个方案/);
    expect(view.querySelector(".point-answer")).toBeNull();
    await ask();
    await step();
    await step("end");
    expect(status()).toMatch(/（范围内已没有新方案）$/);
  });

  it("tells an error, and can be asked for again", async () => {
    const {errors, status, ready, step, ask, start, halt} = harness();
    ready();
    await ask();
    await step("fail");
    expect([errors.map(String), status(), start.disabled, halt.hidden]).toEqual([
      ["Error: no worker"],
      "",
      false,
      true
    ]);
  });

  it("draws another axis when it is picked, and keeps it in the next picture", async () => {
    const {view, field, ready, step, ask} = harness();
    ready();
    type(field("policies"), "3", "input");
    await ask();
    await step();
    const label = (): string | null | undefined => view.querySelector(".frontier-frame svg")?.textContent;
    const radios = [...view.querySelectorAll<HTMLInputElement>(".axes [type=radio]")];
    expect(radios.map(({checked}) => checked)).toEqual([true, false]);
    radios[1].checked = true;
    radios[1].dispatchEvent(new window.Event("change"));
    expect(label()).toContain("户");
    await step();
    await step();
    expect(label()).toContain("户");
    expect(view.querySelectorAll<HTMLInputElement>(".axes [type=radio]")[1].checked).toBe(true);
  });
});
