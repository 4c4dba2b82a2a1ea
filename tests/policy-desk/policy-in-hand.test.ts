import "../ui/document.js";
import {expect, it} from "vitest";
import {basis, deskData, reform} from "../pages/three-places.js";
import {policyInHand} from "../../src/policy-desk/policy-in-hand.js";
import type {LinkExtra} from "../../src/policy-desk/policy-in-hand.js";

function take(extra?: LinkExtra) {
  const said: string[] = [];
  const place = {write: (query: string, final: boolean): void => void said.push(`write ${query} ${final}`)};
  const hand = policyInHand({...deskData("en"), place}, extra);
  hand.attach({
    follow: () => void said.push(`follow ${hand.reform().policy.id}`),
    run: () => void said.push(`run ${hand.reform().policy.id}`)
  });
  return {hand, said};
}
const click = new Event("click");

it("begins with the policy in force, whose link says nothing of a reform", () => {
  const {hand} = take();
  expect(hand.reform()).toEqual({preset: basis, policy: basis});
  expect(hand.query()).not.toContain(basis.id);
});

it("a policy taken is shown at once, written down, and run only once the population is in", () => {
  const {hand, said} = take();
  hand.take({preset: reform, policy: reform}, false, click);
  expect(said).toEqual([`follow ${reform.id}`, `write ${hand.query()} false`]);
  hand.setReady();
  expect(said.at(-1)).toBe(`run ${reform.id}`);
});

it("the link of what is in hand leads back to it", () => {
  const {hand} = take();
  hand.take({preset: reform, policy: reform}, true, click);
  const link = hand.query();
  const {hand: other, said} = take();
  other.read(link);
  expect(other.reform().policy).toEqual(hand.reform().policy);
  expect(said).toEqual([`follow ${reform.id}`]);
});

it("what a page has besides goes into the link and comes out of it, and what of it is ignored is told", () => {
  const read: string[] = [];
  const {hand} = take({
    names: ["path"],
    query: () => "path=3",
    read: query => {
      read.push(query);
      return [{text: "path=x", reason: null}];
    }
  });
  expect(hand.query()).toMatch(/[?&]path=3$/);
  hand.read("?path=x");
  expect(read).toEqual(["?path=x"]);
  expect([...hand.notices.querySelectorAll(".ignored li")].map(item => item.textContent)).toEqual(["path=x"]);
});

it("a step is taken back with its link, the way of a slider at once; a link that is read is a new beginning", () => {
  const {hand, said} = take();
  const begin = hand.query();
  expect(hand.canUndo()).toBe(false);
  hand.take({preset: reform, policy: reform}, true, click);
  const link = hand.query();
  for (const multiple of [1.6, 1.7, 1.8])
    hand.onPolicy({...reform, edge: {...reform.edge, multiple}}, multiple === 1.8, click);
  hand.undo(click);
  expect([hand.reform().policy, said.at(-1)]).toEqual([reform, `write ${link} true`]);
  hand.undo(click);
  expect([hand.reform().policy, said.at(-1), hand.canUndo()]).toEqual([basis, `write ${begin} true`, false]);
  hand.take({preset: reform, policy: reform}, true, click);
  hand.read(link);
  expect(hand.canUndo()).toBe(false);
});

it("a drag that ends where it began is no step", () => {
  const {hand} = take();
  hand.onPolicy({...basis, edge: {...basis.edge, multiple: 1.9}}, false, click);
  hand.onPolicy({...basis}, true, click);
  expect(hand.canUndo()).toBe(false);
});

it("says what the policy in hand asks and the population does not state, and falls silent with the policy", () => {
  const data = deskData("en");
  const baseline = {
    ...data.baseline,
    population: {...data.baseline.population, silent_columns: ["labour_capacity", "obligors"] as const}
  };
  const hand = policyInHand({...data, baseline});
  const told = (): (string | null)[] => [...hand.notices.querySelectorAll(".unstated p")].map(p => p.textContent);
  hand.take({preset: reform, policy: reform}, true, click);
  expect(told()).toEqual([]);
  const brackets = [{labour: 2, sex: 0, from: 18, to: 60, of_wage: 1, of_standard: 0}];
  const imputing = {...reform, income: {...reform.income, imputed: {...reform.income.imputed, brackets}}};
  hand.take({preset: reform, policy: imputing}, true, click);
  expect(told()).toHaveLength(1);
  expect(told()[0]).toContain("labour_capacity");
  hand.take({preset: reform, policy: reform}, true, click);
  expect(told()).toEqual([]);
});
