// Opens the site on a population of one's own: pages in a frame of this tab, which alone has it; and says afterwards what is gone.

import {h} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "../words.js";
import {holdLocal, localHolder, localId} from "./local-population.js";
import type {LocalPopulation} from "./local-population.js";

/** How many households a tab had in hand: that they are gone is told once. */
const note = "doudi-local-households";

/** `address`: the page that is opened on it. */
export function showLocal(local: LocalPopulation, address: string, lang: Lang): void {
  holdLocal(local);
  remember(String(local.report.households));
  const start = new URL(`${address}?province=${localId}`, location.href).href;
  if (localHolder() !== window) {
    location.href = start;
    return;
  }
  const frame = h("iframe", {class: "local-frame", title: t(lang, "local_frame"), src: start});
  frame.addEventListener("load", () => {
    document.title = frame.contentDocument?.title ?? document.title;
  });
  document.documentElement.classList.add("has-local");
  document.body.replaceChildren(frame);
  addEventListener("beforeunload", event => {
    if (isForgotten) return;
    event.preventDefault();
    // older browsers ask by this alone
    Object.assign(event, {returnValue: ""});
  });
  frame.focus();
}

let isForgotten = false;

/** Gives the population back and opens the site as it was. */
export function forgetLocal(): void {
  const holder = localHolder() as Window & {doudiForget?: () => void};
  holder.doudiForget?.();
}

/** To be called where the tab may come to hold a population. */
export function allowForgetting(): void {
  if (localHolder() !== window) return;
  (window as Window & {doudiForget?: () => void}).doudiForget = () => {
    isForgotten = true;
    remember(null);
    location.reload();
  };
}

/** How many households were in hand before this tab was reloaded; null where none were. Told once. */
export function goneAtReload(): string | null {
  if (localHolder() !== window) return null;
  try {
    const gone = sessionStorage.getItem(note);
    sessionStorage.removeItem(note);
    return gone;
  } catch {
    return null;
  }
}

function remember(households: string | null): void {
  try {
    if (households === null) sessionStorage.removeItem(note);
    else sessionStorage.setItem(note, households);
  } catch {
    // a browser that keeps nothing has nothing to tell
  }
}
