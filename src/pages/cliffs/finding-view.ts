// The finding at the head of the page, in words; for those who hear the page, told once the hand rests.

import type {Finding} from "../../analysis/cliffs/finding.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {findingText} from "./finding-words.js";
import {t} from "./words.js";

export function findingView(lang: Lang): Live<Finding> {
  const main = h("p", {class: "finding-main"});
  const more = [h("p"), h("p"), h("p", {class: "quiet"})];
  const spoken = h("p", {class: "unseen", role: "status"});
  const element = h("section", {class: "finding", "aria-label": t(lang, "finding")}, main, ...more, spoken);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return live(element, (next: Finding) => {
    const text = findingText(next, lang);
    setText(main, text.main);
    more.forEach((line, i) => setText(line, text.more[i] ?? ""));
    setAttribute(element, "data-kind", next.kind);
    setAttribute(element, "data-cost-change", next.cost.change);
    clearTimeout(timer);
    timer = setTimeout(() => setText(spoken, [text.main, ...text.more].join(" ")), 800);
  });
}
