import "../../../ui/document.js";
import {describe, expect, it} from "vitest";
import {told} from "../../../ui/answer/told.js";
import {button, press, promised, send, tick, type} from "../../../ui/at-hand.js";
import {basis, reform, source} from "../../three-places.js";
import type {GoalResult, ValueTrial} from "../../../../src/analysis/search/goal-seek.js";
import {allOutcomeNames} from "../../../../src/analysis/search/outcomes.js";
import type {OutcomeValues} from "../../../../src/analysis/search/outcomes.js";
import type {GoalQuestion} from "../../../../src/pages/budget/search/goal-outcome.js";
import {goalView} from "../../../../src/pages/budget/search/goal-view.js";
import {tableDialog} from "../../../../src/ui/dialogs/table-dialog.js";
import type {Policy} from "../../../../src/rules/policy.js";

const outcomes: OutcomeValues = {
  ...(Object.fromEntries(allOutcomeNames.map(name => [name, 1000])) as OutcomeValues),
  cost: 7e9,
  notch_depth: NaN
};
const result: GoalResult = {
  status: "met",
  value: 2.2,
  outcome: 7.4e9,
  changes: {"edge.multiple": 2.2},
  policy: {...basis, edge: {...basis.edge, multiple: 2.2}},
  beyond: {value: 2.3, outcome: 7.6e9},
  monotone: true,
  same_from: 2.2,
  same_to: 2.2,
  trials: [
    {value: 2, outcome: 7e9},
    {value: 2.2, outcome: 7.4e9}
  ]
};

function harness() {
  const asked: {question: GoalQuestion; onTry: (trial: ValueTrial) => void; answered?: Policy}[] = [];
  const errors: unknown[] = [];
  const adopted: Policy[] = [];
  const found = promised<GoalResult | undefined>();
  const now = promised<number | null>();
  const view = goalView(
    {policy: basis, outcomes: null, isReady: false},
    {
      lang: "zh",
      dialog: tableDialog("zh"),
      sourceOf: () => source,
      solve: (question, onTry) => {
        asked.push({question, onTry});
        return found.promise;
      },
      outcomeOf: () => now.promise,
      answerOf: policy => {
        asked.at(-1)!.answered = policy;
        return Promise.resolve(told);
      },
      workbench: ({edge}) => `./index.html?${edge.multiple}`,
      adopt: policy => adopted.push(policy),
      baseline: basis.id,
      presetId: () => basis.id,
      onError: error => errors.push(error)
    }
  );
  const status = (): string | null | undefined => view.querySelector("[role=status]")?.textContent;
  const ask = async (): Promise<void> => {
    send(view.querySelector("form"));
    await tick();
  };
  const ready = (policy = basis): void => view.update({policy, outcomes, isReady: true});
  const [lever, outcome, sense] = view.querySelectorAll("select");
  const [target] = view.querySelectorAll<HTMLInputElement>("[name=goal-target]");
  const run = button(view, "求解")!;
  type(lever, "edge.multiple");
  return {view, asked, errors, adopted, found, now, status, ask, ready, outcome, sense, target, run};
}

describe("a goal seek", () => {
  it("waits for the population, then begins at the cost of today", () => {
    const {view, status, ready, target, sense, run} = harness();
    expect([run.disabled, status(), target.value]).toEqual([true, "人口装入后可用", ""]);
    ready();
    expect([run.disabled, status(), target.value, sense.value]).toEqual([false, "", "70", "at_most"]);
    expect(view.textContent).toContain("方案现为 70.0 亿元");
  });

  it("asks for what stands in the form, and tells what it found", async () => {
    const {view, asked, adopted, found, status, ask, ready, target, run} = harness();
    ready();
    type(target, "75", "input");
    await ask();
    const {lever, outcome, goal} = asked[0].question;
    expect([lever.path, outcome, goal]).toEqual(["edge.multiple", "cost", {sense: "at_most", target: 7.5e9}]);
    expect([run.disabled, view.hasAttribute("data-busy")]).toEqual([true, true]);
    asked[0].onTry(result.trials[0]);
    asked[0].onTry(result.trials[1]);
    expect(status()).toBe("已试 2 个值");
    found.resolve(result);
    await tick();
    expect([run.disabled, view.hasAttribute("data-busy")]).toEqual([false, false]);
    expect(status()).toMatch(/^试了 2 个值，\d+\.\d 秒$/);
    const answer = view.querySelector<HTMLElement>(".goal-answer")!;
    expect(answer.dataset).toMatchObject({status: "met", value: "2.2", outcome: "7400000000"});
    expect(answer.dataset["seconds"]).toMatch(/^\d+\.\d\d$/);
    expect(answer.querySelector("a")?.getAttribute("href")).toBe("./index.html?2.2");
    expect(answer.textContent).toContain('doudi -- solve --policy zhejiang-2025 --lever "edge.multiple"');
    expect(asked[0].answered).toBe(result.policy);
    expect(answer.querySelector(".answer-main")?.textContent).toBe(
      "一年多花 3.00±0.10 亿元，59.8 万人待遇增加、9.41 万人减少；杭州标准降 93 元。"
    );
    expect([...answer.querySelectorAll(".answer-warning")].map(({textContent}) => textContent)).toEqual([
      "⚠ 9.41 万人的待遇减少。",
      "⚠ 标准下降的市：杭州（−93 元）。"
    ]);
    press(button(answer, "在本页采用"));
    expect(adopted).toEqual([result.policy]);
    expect(view.table().rows).toEqual(result.trials);
    ready(result.policy);
    expect(status()).toMatch(/^试了/);
    ready(reform);
    expect(status()).toBe("以下为方案改动前的结果。");
  });

  it("asks for a number and for bounds that fit", async () => {
    const {view, asked, status, ask, ready, target} = harness();
    ready();
    type(target, "", "input");
    await ask();
    expect(status()).toBe("请填数字");
    type(view.querySelector(".bounds input"), "-5");
    await ask();
    expect(status()).toMatch(/^范围应在 .* 之内，前小后大/);
    expect(asked).toEqual([]);
  });

  it("is given up when the reform changes, and tells an error", async () => {
    const {found, errors, status, ask, ready, run} = harness();
    ready();
    await ask();
    found.resolve(undefined);
    await tick();
    expect(status()).toBe("方案已变，求解作罢。");
    const failing = harness();
    failing.ready();
    await failing.ask();
    failing.found.reject("no worker");
    await tick();
    expect([errors, failing.errors, failing.status(), run.disabled]).toEqual([[], ["no worker"], "", false]);
  });

  it("takes the sense of the outcome that is picked, and works out what no run gives unasked", async () => {
    const {view, now, ready, outcome, sense, target} = harness();
    ready();
    type(target, "75", "input");
    type(outcome, "dibao_persons");
    expect([sense.value, target.value]).toEqual(["at_least", "0.1"]);
    type(outcome, "notch_depth");
    expect([sense.value, target.value]).toEqual(["at_most", ""]);
    expect(view.textContent).toContain("正在核算方案现值");
    await new Promise(resolve => setTimeout(resolve, 350));
    now.resolve(2e8);
    await tick();
    expect(target.value).toBe("2");
  });
});
