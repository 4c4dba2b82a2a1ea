import "../document.js";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {h} from "../../../src/ui/elements/dom.js";
import {rove} from "../../../src/ui/elements/rove.js";
import {setTip, showTips} from "../../../src/ui/elements/tips.js";

const marks = ["one", "two", "three"].map(name => h("button", {type: "button", id: name}, name));
const [one, two, three] = marks;
const row = h("div", {}, ...marks);
const tip = (): string | null => document.querySelector<HTMLElement>(".tip:not([hidden])")?.textContent ?? null;
const point = (at: Element, pointerType = "mouse"): void => {
  const event = new window.MouseEvent("pointerover", {bubbles: true});
  at.dispatchEvent(Object.assign(event, {pointerType}));
};
const press = (key: string, at: Element = document.body): boolean =>
  at.dispatchEvent(new window.KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));

showTips();
setTip(one, "what one is");
setTip(two, "what two is");

describe("what is told of a mark", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.append(row);
    press("Escape");
  });

  it("stands while the pointer is on it or on the words, and goes a little after it has left", () => {
    point(one);
    expect([tip(), one.getAttribute("aria-describedby")]).toEqual(["what one is", "tip"]);
    point(document.body);
    point(document.querySelector(".tip")!);
    vi.advanceTimersByTime(1000);
    expect(tip()).toBe("what one is");
    point(document.body);
    vi.advanceTimersByTime(1000);
    expect([tip(), one.hasAttribute("aria-describedby")]).toEqual([null, false]);
  });

  it("goes with Escape, and gives way to the next", () => {
    point(one);
    point(two);
    expect(tip()).toBe("what two is");
    press("Escape");
    expect(tip()).toBe(null);
  });

  it("is not told of what has none, nor to a finger", () => {
    point(three);
    point(one, "touch");
    expect(tip()).toBe(null);
  });

  it("is above a dialog that is open", () => {
    const dialog = h("dialog", {open: true}, row);
    document.body.append(dialog);
    point(one);
    expect(dialog.querySelector(".tip")?.textContent).toBe("what one is");
  });
});

it("a row of marks is one stop of the tab key, and the arrow keys go along it", () => {
  document.body.append(row);
  rove(row, marks);
  const stops = (): (string | null)[] => marks.map(mark => mark.getAttribute("tabindex"));
  expect(stops()).toEqual(["0", "-1", "-1"]);
  one.focus();
  press("ArrowRight", one);
  press("ArrowDown", two);
  expect([document.activeElement?.id, stops()]).toEqual(["three", ["-1", "-1", "0"]]);
  // at the end the key is the page's own
  expect(press("ArrowRight", three)).toBe(true);
});
