import "../../ui/document.js";
import {describe, expect, it} from "vitest";
import {button, press, promised, send, tick, type} from "../../ui/at-hand.js";
import {basis, growth, path, pathYears, reform} from "../three-places.js";
import {yearsView} from "../../../src/pages/budget/years-view.js";
import type {YearsAsked} from "../../../src/pages/budget/years-terms.js";
import type {YearsFound} from "../../../src/pages/budget/years-view.js";

function harness() {
  const asked: {terms: YearsAsked; signal: AbortSignal; onYear: (done: number, all: number) => void}[] = [];
  const errors: unknown[] = [];
  const found = promised<YearsFound>();
  const view = yearsView(
    {policy: reform, isReady: false},
    {
      lang: "zh",
      growth,
      baseline: basis,
      work: (terms, signal, onYear) => {
        asked.push({terms, signal, onYear});
        return found.promise;
      },
      onError: error => errors.push(error)
    }
  );
  const [run, halt] = [button(view, "按年测算")!, button(view, "停止")!];
  const status = (): string | null | undefined => view.querySelector("[role=status]")?.textContent;
  const field = (name: string): Element | null => view.querySelector(`[name=${name}]`);
  const ask = async (): Promise<void> => {
    send(view.querySelector("form"));
    await tick();
  };
  return {view, asked, errors, found, run, halt, status, field, ask};
}

describe("the years", () => {
  it("wait for the population", () => {
    const {view, run, status} = harness();
    expect([run.disabled, status()]).toEqual([true, "人口装入后可用"]);
    view.update({policy: reform, isReady: true});
    expect([run.disabled, status()]).toEqual([false, ""]);
  });

  it("are worked out on the terms that stand in the fields, and go stale with another reform", async () => {
    const {view, asked, found, run, halt, status, field, ask} = harness();
    view.update({policy: reform, isReady: true});
    type(field("years"), "2");
    type(field("from-year"), "2027");
    type(field("from-month"), "7");
    type(field("growth-income"), "3.5");
    type(field("max-rise"), "12");
    await ask();
    expect(asked[0].terms).toEqual({
      from: {year: 2027, month: 7},
      years: 2,
      growth: {income: 0.035, consumption: 0.04},
      max_rise: 0.12,
      may_fall: false,
      shape: "geometric",
      amounts_follow: true
    });
    expect([run.disabled, halt.hidden, status()]).toEqual([true, false, "正在核算第 0 / 2 年"]);
    asked[0].onYear(1, 2);
    expect(status()).toBe("正在核算第 1 / 2 年");
    found.resolve({path, costs: pathYears});
    await tick();
    expect([run.disabled, halt.hidden, status()]).toEqual([false, true, "到 2027 年各处都到目标。"]);
    expect(view.dataset["years"]).toBe("3");
    expect(view.querySelectorAll("tbody tr")).toHaveLength(3);
    expect(view.table().rows).toHaveLength(3);
    view.update({policy: basis, isReady: true});
    expect(status()).toBe("方案已变，请重新测算。");
  });

  it("begin in the month in which the reform comes into force, unless another is typed; of a year alone in January", async () => {
    const {view, asked, found, field, ask} = harness();
    view.update({policy: {...reform, effective: "2027-03-01"}, isReady: true});
    const placeholders = ["from-year", "from-month"].map(name => field(name)?.getAttribute("placeholder"));
    expect(placeholders).toEqual(["2027", "3"]);
    await ask();
    found.resolve({path, costs: pathYears});
    await tick();
    expect([...view.querySelectorAll(".year-name")].map(({textContent}) => textContent)).toEqual([
      "2025 年（现行）",
      "2026 年",
      "2027 年"
    ]);
    type(field("from-year"), "2028");
    await ask();
    expect(asked.map(({terms}) => terms.from)).toEqual([undefined, {year: 2028, month: 1}]);
  });

  it("can be stopped, and leave what was there", async () => {
    const {view, asked, found, halt, status, ask} = harness();
    view.update({policy: reform, isReady: true});
    await ask();
    press(halt);
    expect(asked[0].signal.aborted).toBe(true);
    found.resolve({path, costs: undefined});
    await tick();
    expect([halt.hidden, status(), view.table().rows]).toEqual([true, "已停止", []]);
  });

  it("tell an error, and can be asked for again", async () => {
    const {view, errors, found, run, halt, status, ask} = harness();
    view.update({policy: reform, isReady: true});
    await ask();
    found.reject("no worker");
    await tick();
    expect([errors, run.disabled, halt.hidden, status()]).toEqual([["no worker"], false, true, ""]);
  });
});
