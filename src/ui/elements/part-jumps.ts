// The way from the top of a page to each of its parts.

import {h} from "./dom.js";

/** Buttons, not links to a hash: the address is that of the policy, and stays. The headings take the focus (tabindex -1). */
export function partJumps(headings: readonly HTMLHeadingElement[], label: string): HTMLElement {
  const jump = (heading: HTMLHeadingElement) => (): void => {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    heading.scrollIntoView({behavior: still ? "auto" : "smooth", block: "start"});
    heading.focus({preventScroll: true});
  };
  const buttons = headings.map(heading => h("button", {type: "button", onclick: jump(heading)}, heading.textContent));
  return h("nav", {class: "part-jumps", "aria-label": label}, ...buttons);
}
