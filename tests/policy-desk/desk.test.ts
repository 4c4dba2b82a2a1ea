import "../ui/document.js";
import {expect, it, vi} from "vitest";
import {basis, deskData, reform} from "../pages/three-places.js";
import {desk} from "../../src/policy-desk/desk.js";
import type {Desk} from "../../src/policy-desk/desk.js";
import {policyInHand} from "../../src/policy-desk/policy-in-hand.js";
import type {PolicyInHand} from "../../src/policy-desk/policy-in-hand.js";
import type {Policy} from "../../src/rules/policy.js";
import {h, live} from "../../src/ui/elements/dom.js";

interface Opened {
  readonly hand: PolicyInHand;
  readonly page: Desk;
  /** Policies that a run was asked for, in order; each is ended by hand. */
  readonly asked: {readonly policy: Policy; readonly end: () => void; readonly fail: (error: unknown) => void}[];
  readonly shown: string[];
}

function open(load = (): Promise<void> => Promise.resolve()): Opened {
  const hand = policyInHand({...deskData("en"), load});
  const asked: Opened["asked"] = [];
  const shown: string[] = [];
  const page = desk<string>(hand, {
    dialog: h("dialog"),
    rail: () => live(h("div", {class: "rail"}) as HTMLElement, () => undefined),
    results: [],
    run: ({policy}) => new Promise((resolve, fail) => asked.push({policy, end: () => resolve(policy.id), fail})),
    statsOf: policy_id => ({policy_id, households: 1, persons: 1, engine_ms: 1}),
    onResult: id => void shown.push(id)
  });
  return {hand, page, asked, shown};
}
const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
const isInert = (page: Desk): boolean => page.querySelector(".rail")!.hasAttribute("inert");
const presetOf = (policy: Policy) => ({preset: policy, policy});
const click = new Event("click");

it("levers rest until the population is in; then what is in hand is run", async () => {
  let come = (): void => undefined;
  const {page, asked} = open(() => new Promise(resolve => (come = resolve)));
  expect([isInert(page), asked.length]).toEqual([true, 0]);
  come();
  await settled();
  expect([isInert(page), asked.map(({policy}) => policy.id)]).toEqual([false, [basis.id]]);
});

it("the latest policy wins: of those asked for during a run only the last is run", async () => {
  const {hand, asked, shown} = open();
  await settled();
  for (const policy of deskData("en").policies) hand.take(presetOf(policy), true, click);
  asked[0].end();
  await settled();
  asked[1].end();
  await settled();
  expect(shown).toEqual([basis.id, deskData("en").policies.at(-1)!.id]);
  expect(asked).toHaveLength(2);
});

it("a run that a newer one made worthless may fail unseen; one that is still wanted is told, and may be tried again", async () => {
  const {hand, page, asked} = open();
  await settled();
  hand.take(presetOf(reform), true, click);
  asked[0].fail(new Error("dropped"));
  await settled();
  expect(page.querySelector(".notice.error")).toBeNull();
  asked[1].fail(new Error("no worker left"));
  await settled();
  expect(page.querySelector(".notice.error .detail")!.textContent).toBe("no worker left");
  page.querySelector<HTMLButtonElement>(".notice.error .detail + button")!.click();
  expect(asked[2].policy.id).toBe(reform.id);
});

it("a link is read, shown and run, and what of it is ignored is told", async () => {
  const {page, hand, asked} = open();
  await settled();
  asked[0].end();
  await settled();
  page.read(`?reform=${reform.id}&set=dibao.no_such_thing:1`, [{text: "nowhere", reason: "bad_province"}]);
  expect(hand.reform().preset.id).toBe(reform.id);
  expect(asked.at(-1)!.policy.id).toBe(reform.id);
  expect(page.querySelector(".reform-name")!.textContent).toBe(reform.name.en);
  const told = [...page.querySelectorAll(".notice.ignored li")].map(item => item.textContent);
  expect(told[0]).toMatch(/^nowhere — /);
  expect(told.slice(1).join()).toContain("no_such_thing");
  page.read(`?reform=${reform.id}`);
  expect(page.querySelector(".notice.ignored")).toBeNull();
});

it("a population that cannot be opened is told, and is asked for again on a click", async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error("no such file")).mockResolvedValueOnce(undefined);
  const {page, asked} = open(load);
  await settled();
  expect([page.querySelector(".notice.error .detail")!.textContent, isInert(page)]).toEqual(["no such file", true]);
  page.querySelector<HTMLButtonElement>(".notice.error .detail + button")!.click();
  await settled();
  expect([page.querySelector(".notice.error"), isInert(page), asked.length]).toEqual([null, false, 1]);
});
