// What a page adds to the frame that Framework wrote around it: the citation of what is on the screen, with its address and the day,
// on demand at the foot and on every sheet of paper; and what is told of marks that are pointed at.

import {copyText} from "../ui/elements/copy-text.js";
import {setText} from "../ui/elements/dom.js";
import {markPrints} from "../ui/elements/outgoing.js";
import {showTips} from "../ui/elements/tips.js";
import type {Lang} from "../rules/schema/label.js";
import {dayOf} from "./day-of.js";
import {keepOffline} from "./offline.js";
import {printFoot} from "./print-foot.js";
import {t} from "./words.js";

/** Milliseconds that a button says what it has done. */
const reading = 2500;

export function siteFrame(lang: Lang): void {
  keepOffline(lang);
  const button = document.querySelector<HTMLButtonElement>(".copy-citation");
  const shown = document.querySelector(".citation");
  if (button === null || shown === null) return;
  const name = button.textContent;
  const citation = (): string =>
    (button.dataset.citation ?? "").replace("{address}", location.href).replace("{date}", dayOf(new Date()));
  button.addEventListener("click", () => {
    const text = citation();
    void copyText(text).then(isCopied => {
      if (isCopied === null) return;
      setText(shown, text);
      if (!isCopied) document.getSelection()?.selectAllChildren(shown);
      setText(button, t(lang, isCopied ? "copied" : "copy_by_hand"));
      setTimeout(() => setText(button, name), reading);
    });
  });
  printFoot(citation);
  markPrints();
  showTips();
}
