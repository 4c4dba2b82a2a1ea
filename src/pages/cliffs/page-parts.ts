// A part of the page, under a heading of its own.

import {h} from "../../ui/elements/dom.js";

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
