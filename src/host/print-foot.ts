// What stands on every sheet of paper: where it is from, and which of how many it is. In the margin of the sheet, where the browser
// knows that (Chromium 131 and later); else once, above the first.

import {h, setText} from "../ui/elements/dom.js";

/** Characters of a foot that three lines have room for; an address may be longer, and is then whole above the first sheet. */
const room = 380;

/** As CSS writes a string. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n]/g, sign => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

const footRule = (text: string): string => `@page {
  @bottom-left {
    content: ${quoted(text)};
    width: 86%;
    padding-top: 2mm;
    vertical-align: top;
    font: 7pt/1.3 sans-serif;
    overflow-wrap: anywhere;
  }
  @bottom-right {
    content: counter(page) " / " counter(pages);
    padding-top: 2mm;
    vertical-align: top;
    font: 7pt/1.3 sans-serif;
  }
}`;

/** `text` is asked for whenever the page is printed. */
export function printFoot(text: () => string): void {
  const style = h("style");
  const head = h("p", {class: "print-from"});
  const follow = (): void => {
    const whole = text();
    style.textContent = footRule(whole.length > room ? `${whole.slice(0, room - 1)}…` : whole);
    setText(head, whole);
    head.hidden = whole.length <= room && hasMargins(style);
  };
  document.head.append(style);
  document.body.prepend(head);
  follow();
  addEventListener("beforeprint", follow);
}

/** Whether the browser kept the boxes in the margin. */
function hasMargins({sheet}: HTMLStyleElement): boolean {
  return sheet?.cssRules[0]?.cssText.includes("counter(pages)") === true;
}
