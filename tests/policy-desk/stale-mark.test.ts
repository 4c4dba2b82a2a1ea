import "../ui/document.js";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {staleMark} from "../../src/policy-desk/stale-mark.js";
import {h} from "../../src/ui/elements/dom.js";
import {fixturePolicy as basis, fixturePresets} from "./fixture-policy.js";

const [, other] = fixturePresets;

describe("figures that are not of the policy in hand", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const marked = () => {
    const results = h("div", {}, h("p", {}, "figures"));
    document.body.append(results);
    return {results, mark: staleMark(results, {policy: basis, name: "Zhejiang 2025"}, "en")};
  };

  it("are marked with the name of theirs once a run takes long, until its figures are there", () => {
    const {results, mark} = marked();
    mark.take(other);
    expect(results.hasAttribute("data-stale")).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(results.textContent).toContain("These figures are for “Zhejiang 2025”");
    mark.show(other, "Two tiers");
    expect(results.hasAttribute("data-stale")).toBe(false);
    expect(results.textContent).toBe("figures");
  });
  it("are marked at once where a run has failed, and stay so however long it takes", () => {
    const {results, mark} = marked();
    mark.take(other);
    mark.tell();
    expect(results.hasAttribute("data-stale")).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(results.hasAttribute("data-stale")).toBe(true);
    mark.take(basis); // back to what is on the screen
    expect(results.hasAttribute("data-stale")).toBe(false);
  });
  it("of a quick run are never marked", () => {
    const {results, mark} = marked();
    mark.take(other);
    vi.advanceTimersByTime(300);
    mark.show(other, "Two tiers");
    vi.advanceTimersByTime(5000);
    expect(results.hasAttribute("data-stale")).toBe(false);
  });
});
