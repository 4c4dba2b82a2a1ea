// The parts of the page, each under a heading of its own, and the way to each from the top.

import {h} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

export type PagePart = HTMLElement & {readonly heading: HTMLHeadingElement};

/** What stands under the title of a part, and beside it. */
interface PartHead {
  readonly lead?: string;
  readonly tools?: HTMLElement;
}

export function pagePart(name: string, title: string, {lead, tools}: PartHead, content: HTMLElement): PagePart {
  const heading = h("h2", {class: "part-title", tabindex: -1}, title);
  const element = h(
    "section",
    {class: `page-part part-${name}`, "aria-label": title},
    h("div", {class: "part-line"}, heading, tools ?? null),
    lead === undefined ? null : h("p", {class: "part-lead quiet"}, lead),
    content
  );
  return Object.assign(element, {heading});
}

/** Buttons, not links to a hash: the address is that of the policy, and stays. */
export function partJumps(parts: readonly PagePart[], lang: Lang): HTMLElement {
  const jump =
    ({heading}: PagePart) =>
    (): void => {
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      heading.scrollIntoView({behavior: still ? "auto" : "smooth", block: "start"});
      heading.focus({preventScroll: true});
    };
  const buttons = parts.map(part => h("button", {type: "button", onclick: jump(part)}, part.heading.textContent));
  return h("nav", {class: "part-jumps", "aria-label": t(lang, "parts")}, ...buttons);
}
