// What is wider than the screen at times: it scrolls by itself, and by the arrow keys, which takes a name and a place in the order of Tab.

import {h} from "./dom.js";

export const scrollArea = (label: string, ...content: HTMLElement[]): HTMLElement =>
  h("div", {class: "scroll", tabindex: 0, role: "group", "aria-label": label}, ...content);
