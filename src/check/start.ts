// The workbench itself, opened in a frame: how long until a lever can be moved, or what it says.

import type {Lang} from "../rules/schema/label.js";
import type {Finding} from "./finding.js";
import {t} from "./words.js";

/** Seconds, and milliseconds between two looks. */
const patience = 120;
const pause = 100;

export async function startFinding(lang: Lang, page: string): Promise<Finding> {
  const frame = document.createElement("iframe");
  frame.title = t(lang, "start");
  frame.src = page;
  const begun = performance.now();
  document.body.appendChild(frame);
  try {
    return await watched(lang, frame, begun);
  } finally {
    frame.remove();
  }
}

async function watched(lang: Lang, frame: HTMLIFrameElement, begun: number): Promise<Finding> {
  const seconds = (): number => (performance.now() - begun) / 1000;
  const bad = (why: string): Finding => ({
    id: "start",
    state: "bad",
    text: t(lang, "start_bad", {why}),
    next: t(lang, "start_next")
  });
  while (seconds() < patience) {
    await new Promise(resolve => setTimeout(resolve, pause));
    const inside = frame.contentDocument;
    // a page that may not be framed is replaced by one of the browser's own
    if (inside === null) return {id: "start", state: "note", text: t(lang, "start_framed")};
    const error = inside.querySelector(".notice.error");
    if (error !== null) return bad(textIn(error));
    if (inside.querySelector(".workbench[data-ready]") !== null)
      return {id: "start", state: "ok", text: t(lang, "start_ok", {seconds: seconds().toFixed(1)})};
  }
  return bad(t(lang, "start_timeout", {seconds: patience}));
}

/** Without what its buttons say. */
const textIn = (notice: Element): string =>
  Array.from(notice.querySelectorAll("strong, p"), ({textContent}) => textContent).join(" ");
