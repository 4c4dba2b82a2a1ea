// The notices of a page: what is odd of the policy on the screen is said once, and gone with it.

import "../document.js";
import {expect, it} from "vitest";
import {noticePanel} from "../../../src/ui/dialogs/notice-panel.js";

it("what is odd of a policy is shown as text, once however often it is told, until it is odd no more", () => {
  const panel = noticePanel({lang: "en"});
  const texts = ["odd value: edge.multiple = 0.9 (<b>below</b>)", "odd value: exit.months = 2.5 (not whole)"];
  panel.showOdd(texts);
  const first = panel.querySelector(".notice.odd");
  panel.showOdd([...texts]);
  expect(panel.querySelectorAll(".notice").length).toBe(1);
  expect(panel.querySelector(".notice.odd")).toBe(first);
  expect([...panel.querySelectorAll("p")].map(p => p.textContent)).toEqual(texts);
  expect(panel.querySelector("b")).toBeNull();
  panel.showOdd([]);
  expect(panel.querySelectorAll(".notice").length).toBe(0);
});
