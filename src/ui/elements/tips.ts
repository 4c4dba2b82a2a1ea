// What is told of a bar, a tile or a dot (data-tip) while the pointer is on it or it has the focus: it stays while the pointer is on the
// words themselves, and Escape puts it away (WCAG 1.4.13).

import {h, setAttribute, setText} from "./dom.js";

/** Milliseconds in which the pointer may go from what is told of to the words. */
const leaving = 200;
/** Pixels. */
const gap = 6;

export const setTip = (element: Element, text: string | null): void => setAttribute(element, "data-tip", text);

/** Listens for the whole page, once. */
export function showTips(): void {
  const tip = h("div", {id: "tip", class: "tip", role: "tooltip", hidden: true});
  let of: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    if (of?.getAttribute("aria-describedby") === tip.id) of.removeAttribute("aria-describedby");
    of = null;
    tip.hidden = true;
  };
  const show = (target: Element): void => {
    clearTimeout(timer);
    if (target === of) return;
    hide();
    of = target;
    setText(tip, target.getAttribute("data-tip") ?? "");
    // a dialog is above everything else
    (target.closest("dialog") ?? document.body).append(tip);
    if (!target.hasAttribute("aria-describedby")) target.setAttribute("aria-describedby", tip.id);
    tip.hidden = false;
    place(tip, target.getBoundingClientRect());
  };
  const toldOf = ({target}: Event): Element | null => (target instanceof Element ? target.closest("[data-tip]") : null);
  document.addEventListener("pointerover", event => {
    const target = toldOf(event);
    // a finger has no way to rest on anything
    if (target !== null && event.pointerType !== "touch") show(target);
    else if (event.target === tip) clearTimeout(timer);
    else if (of !== null && of !== document.activeElement) timer = setTimeout(hide, leaving);
  });
  document.addEventListener("focusin", event => {
    const target = toldOf(event);
    if (target?.matches(":focus-visible") === true) show(target);
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") hide();
  });
  document.addEventListener("scroll", hide, {capture: true, passive: true});
}

/** Above what it is told of, below it where there is no room, and within the screen. */
function place(tip: HTMLElement, {left, width, top, bottom}: DOMRect): void {
  const most = document.documentElement.clientWidth - tip.offsetWidth - gap;
  const above = top - tip.offsetHeight - gap;
  tip.style.left = `${Math.max(gap, Math.min(most, left + width / 2 - tip.offsetWidth / 2))}px`;
  tip.style.top = `${above > gap ? above : bottom + gap}px`;
}
