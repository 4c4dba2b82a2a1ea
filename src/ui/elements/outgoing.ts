// What leaves the page (a link, a file, a print) while a field holds what was not taken, or figures of real families are on it: it is held
// back, and paper is marked. The page says itself what is on it: aria-invalid of fields, the mark of one's own data; nothing else is kept.

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

/** Whether figures on the page rest on real families (host/local): they are for this machine alone, until they pass the gate. */
const isInside = (): boolean => document.querySelector("mark.own-data") !== null;

function tell(text: string): void {
  const words = h("div", {class: "held-back", role: "alert"}, text);
  // a dialog is above everything else
  (document.querySelector("dialog[open]") ?? document.body).append(words);
  setTimeout(() => words.remove(), reading);
}

/** Whether figures may leave the page as a file; else that is told. */
export function mayHandOn(): boolean {
  if (!mayLeave()) return false;
  if (!isInside()) return true;
  tell(t(langHere(), "inside_only"));
  return false;
}

/** Whether a link or a setting may leave the page; else that is told, and the first field at fault gets the hand. */
export function mayLeave(): boolean {
  const fields = faulty();
  document.querySelector(".held-back")?.remove();
  if (fields.length === 0) return true;
  tell(t(langHere(), "held_back", {n: fields.length}));
  for (let part = fields[0].parentElement; part !== null; part = part.parentElement)
    if (part instanceof HTMLDetailsElement) part.open = true;
  fields[0].focus();
  fields[0].scrollIntoView({block: "center"});
  return false;
}

let isWatching = false;

/** Paper says so where a field was at fault or figures are for inside alone, whichever way it was asked for. */
export function markPrints(): void {
  if (isWatching) return;
  isWatching = true;
  addEventListener("beforeprint", () => {
    const n = faulty().length;
    const mark = (text: string): void => document.body.prepend(h("p", {class: "print-mark"}, text));
    if (n > 0) mark(t(langHere(), "print_marked", {n}));
    if (isInside()) mark(t(langHere(), "print_inside"));
  });
  addEventListener("afterprint", () => document.querySelectorAll(".print-mark").forEach(mark => mark.remove()));
}
