// 入门 What to do first, in three lines below the answer; put away for good with one press, and there again by the link at the foot.

import type {Lang} from "../../rules/schema/label.js";
import {h} from "../../ui/elements/dom.js";
import {keep, kept} from "../../ui/elements/kept.js";
import {t} from "./words.js";

const key = "doudi-first-steps";
const anchor = "first-steps";

export function firstSteps(lang: Lang): HTMLElement {
  const done = h("button", {type: "button", class: "first-steps-done"}, t(lang, "first_done"));
  const steps = (["first_move", "first_read", "first_share"] as const).map(step => h("li", {}, t(lang, step)));
  const element = h(
    "section",
    {id: anchor, class: "first-steps", "aria-label": t(lang, "first_steps"), hidden: kept(key) !== null},
    h("ol", {}, ...steps),
    done
  );
  const isAsked = (): boolean => location.hash === `#${anchor}`;
  const follow = (): void => {
    if (!isAsked()) return;
    element.hidden = false;
    element.scrollIntoView({block: "center"});
  };
  done.addEventListener("click", () => {
    element.hidden = true;
    keep(key, "done");
    // so that the link at the foot leads here again
    if (isAsked()) history.replaceState(null, "", location.pathname + location.search);
  });
  addEventListener("hashchange", follow);
  requestAnimationFrame(follow);
  return element;
}
