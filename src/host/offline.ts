// A packed site over https or on this machine stays on the machine, and opens without server and network. A new version is offered once
// it is here whole; nobody is made to take it.

import {h} from "../ui/elements/dom.js";
import type {Lang} from "../rules/schema/label.js";
import {t} from "./words.js";

interface Versions {
  readonly here: string;
  readonly newest: string;
}

/** Milliseconds after which keeping begins: the page comes first. */
const pause = 5000;

/** Says on <html> what tools/pack/offline.ts wrote there: the way to the root of the site, where it is a packed one. */
export function keepOffline(lang: Lang): void {
  const root = document.documentElement.dataset["offline"];
  if (root === undefined || !window.isSecureContext || !("serviceWorker" in navigator)) return;
  const keeper = navigator.serviceWorker;
  const look = async (): Promise<void> => {
    const {here, newest} = await ask("which");
    if (here !== newest) offer(lang, () => void ask({take: newest}).then(() => location.reload()));
  };
  setTimeout(() => {
    keeper.addEventListener("controllerchange", () => void look());
    if (keeper.controller !== null) void look();
    void keeper.register(`${root}sw.js`, {updateViaCache: "none"}).catch(() => undefined); // without it all works, online
  }, pause);
}

function ask(what: "which" | {readonly take: string}): Promise<Versions> {
  return new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = ({data}: MessageEvent<Versions>) => resolve(data);
    navigator.serviceWorker.controller?.postMessage(what, [port2]);
  });
}

function offer(lang: Lang, onTake: () => void): void {
  if (document.querySelector(".new-version") !== null) return;
  const later = h("button", {type: "button"}, t(lang, "version_later"));
  const take = h("button", {type: "button", onclick: onTake}, t(lang, "version_take"));
  const note = h("div", {class: "notices new-version", role: "status"});
  note.append(h("section", {class: "notice note"}, h("p", {}, t(lang, "version_new")), take, " ", later));
  later.addEventListener("click", () => note.remove());
  document.querySelector("#observablehq-main")?.prepend(note);
}
