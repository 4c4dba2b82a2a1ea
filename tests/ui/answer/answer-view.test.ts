import "../document.js";
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {answerNotes} from "../../../src/ui/answer/answer-notes.js";
import {answerView} from "../../../src/ui/answer/answer-view.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const first = {main: "first.", gap: null, warnings: []};
const second = {main: "second.", gap: "a third is closed.", warnings: ["somebody loses."]};

it("shows every sentence at once, and says aloud only the one at which the hand rests", () => {
  const view = answerView({lang: "en", onExplain: () => undefined});
  const spoken = view.querySelector("[aria-live=polite]")!;
  view.update(first);
  vi.advanceTimersByTime(500);
  view.update(second);
  expect(view.querySelector(".answer-main")!.textContent).toBe("second.");
  vi.advanceTimersByTime(799);
  expect(spoken.textContent).toBe("");
  vi.advanceTimersByTime(1);
  expect(spoken.textContent).toBe("second. a third is closed. somebody loses.");
});

it("opens what it rests on by its button", () => {
  const onExplain = vi.fn();
  answerView({lang: "zh", onExplain}).querySelector("button")!.click();
  expect(onExplain).toHaveBeenCalledOnce();
});

it("warns first, then tells what of the gap is closed", () => {
  const notes = answerNotes();
  notes.update(second);
  expect([...notes.querySelectorAll("span")].map(span => span.textContent)).toEqual([
    "⚠ somebody loses.",
    "a third is closed."
  ]);
  notes.update(first);
  expect(notes.textContent).toBe("");
});
