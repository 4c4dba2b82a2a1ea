// What leaves the page (a link, a file, a print) while a field holds what was not taken: it is held back, and paper is marked. The
// fields say themselves that they are at fault: aria-invalid is asked for, and nothing else is kept.

import {h} from "./dom.js";
import {t} from "./words.js";
import type {Lang} from "../../rules/schema/label.js";

/** Milliseconds that the message stays. */
const reading = 8000;

const langHere = (): Lang => (document.documentElement.lang.startsWith("en") ? "en" : "zh");

/** The fields at fault, without those that are put away. */
function faulty(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>('[aria-invalid="true"]');
  return [...all].filter(field => field.closest("[hidden]") === null);
}

/** Whether something may leave the page; else that is told, and the first field at fault gets the hand. */
export function mayLeave(): boolean {
  const fields = faulty();
  document.querySelector(".held-back")?.remove();
  if (fields.length === 0) return true;
  const words = h("div", {class: "held-back", role: "alert"}, t(langHere(), "held_back", {n: fields.length}));
  // a dialog is above everything else
  (document.querySelector("dialog[open]") ?? document.body).append(words);
  setTimeout(() => words.remove(), reading);
  for (let part = fields[0].parentElement; part !== null; part = part.parentElement)
    if (part instanceof HTMLDetailsElement) part.open = true;
  fields[0].focus();
  fields[0].scrollIntoView({block: "center"});
  return false;
}

let isWatching = false;

/** Paper says so where a field was at fault, whichever way it was asked for. */
export function markPrints(): void {
  if (isWatching) return;
  isWatching = true;
  addEventListener("beforeprint", () => {
    const n = faulty().length;
    if (n > 0) document.body.prepend(h("p", {class: "print-mark"}, t(langHere(), "print_marked", {n})));
  });
  addEventListener("afterprint", () => document.querySelector(".print-mark")?.remove());
}
