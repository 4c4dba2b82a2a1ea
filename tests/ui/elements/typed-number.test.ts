import "../document.js";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {h} from "../../../src/ui/elements/dom.js";
import {mayLeave} from "../../../src/ui/elements/outgoing.js";
import {typedNumber} from "../../../src/ui/elements/typed-number.js";
import type {TypedNumberOptions} from "../../../src/ui/elements/typed-number.js";
import {download} from "../../../src/ui/tables/download.js";

const fire = (element: Element, type: string, key?: string): void => {
  const {Event, KeyboardEvent} = document.defaultView!;
  const event = key === undefined ? new Event(type, {bubbles: true}) : new KeyboardEvent(type, {key, bubbles: true});
  element.dispatchEvent(event);
};

describe("a field for a number", () => {
  const taken = vi.fn<(value: number | null) => unknown>();
  beforeEach(() => {
    taken.mockReset();
    document.body.replaceChildren();
    document.documentElement.lang = "en";
  });
  function field(options: Partial<TypedNumberOptions> = {}) {
    const one = typedNumber({
      lang: "en",
      form: {min: 0, max: 100, step: 5, unit: "%"},
      onValue: value => taken(value),
      ...options
    });
    document.body.append(h("div", {}, one.input, one.fault));
    const type = (text: string): void => {
      one.input.value = text;
      fire(one.input, options.isLive === true ? "input" : "change");
    };
    one.show(35);
    return {...one, type};
  }

  it("takes what it understands, once, and writes it plainly", () => {
    const one = field();
    one.type("４０％");
    expect(taken.mock.calls).toEqual([[40]]);
    expect(one.input.value).toBe("40");
    expect(one.value()).toBe(40);
    one.type("40.0");
    expect(taken).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["350", "Must be from 0 to 100%; 35% still applies"],
    ["-1", "Must be from 0 to 100%; 35% still applies"],
    ["12,5", "“12,5” is ambiguous: use commas for thousands (12,500) and a point for decimals; 35% still applies"],
    ["1.5万", "“1.5万”: this is a percentage; 35% still applies"],
    ["", "Type a number; 35% still applies"],
    ["35.12345", "At most 4 decimals; 35% still applies"],
    ["x", "“x” is not a number; 35% still applies"]
  ])("refuses %s beside the field, keeps the text to be mended and the value in force", (text, words) => {
    const one = field();
    one.type(text);
    expect(taken).not.toHaveBeenCalled();
    expect(one.fault.textContent).toBe(words);
    expect(one.input.value).toBe(text);
    expect(one.input.getAttribute("aria-invalid")).toBe("true");
    expect(one.input.getAttribute("aria-describedby")).toBe(one.fault.id);
    expect(one.value()).toBeUndefined();
    one.show(35); // the page draws anew what is in force
    expect(one.input.value).toBe(text);
    one.type("36");
    expect(taken.mock.calls).toEqual([[36]]);
    expect(one.input.hasAttribute("aria-invalid")).toBe(false);
    expect(one.fault.textContent).toBe("");
  });

  it("takes another value of the page in place of what was refused, and gives up what was typed at Escape", () => {
    const one = field();
    one.type("x");
    one.show(50);
    expect([one.input.value, one.fault.textContent]).toEqual(["50", ""]);
    one.type("y");
    fire(one.input, "keydown", "Escape");
    expect([one.input.value, one.fault.textContent, one.value()]).toEqual(["50", "", 50]);
  });

  it("tells where the page refuses a number that is within bounds", () => {
    const refusing = field({onValue: () => false});
    refusing.type("40");
    expect(refusing.fault.textContent).toBe("“40” cannot be used; 35% still applies");
    const redrawn = field({onValue: () => redrawn.show(35)});
    redrawn.type("40");
    expect(redrawn.fault.textContent).toBe("“40” cannot be used; 35% still applies");
    expect(redrawn.value()).toBeUndefined();
  });

  it("goes in steps by the arrow keys, never beyond its bounds", () => {
    const one = field();
    for (let i = 0; i < 30; ++i) fire(one.input, "keydown", "ArrowUp");
    expect(one.value()).toBe(100);
    fire(one.input, "keydown", "ArrowDown");
    expect(one.value()).toBe(95);
  });

  it("may be empty where that means something, and whole where it must be", () => {
    const one = field({mayBeEmpty: true, form: {min: 0, max: 9, isWhole: true}});
    one.type("1.5");
    expect(one.fault.textContent).toContain("Must be a whole number");
    one.type("");
    expect(taken.mock.calls).toEqual([[null]]);
  });

  it("lets nothing leave the page while it holds what was not taken", () => {
    const clicked = vi.fn();
    document.addEventListener("click", clicked);
    Object.assign(URL, {createObjectURL: () => "blob:x", revokeObjectURL: () => undefined});
    Object.assign(globalThis, {HTMLDetailsElement: document.defaultView!.HTMLDetailsElement});
    const one = field();
    Object.assign(one.input, {scrollIntoView: () => undefined});
    expect(mayLeave()).toBe(true);
    one.type("350");
    download("x.csv", "a");
    expect(document.querySelector(".held-back")?.textContent).toMatch(/^Not applied: 1 field/);
    expect(document.activeElement).toBe(one.input);
    one.type("50");
    expect(mayLeave()).toBe(true);
    expect(document.querySelector(".held-back")).toBeNull();
  });
});
