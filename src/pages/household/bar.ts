// The head of the page: its name, the policies, and what can be done with the household in hand.

import {h, live, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {say} from "../../ui/words/strings.js";
import {tell} from "./words.js";

export interface BarOptions {
  readonly lang: Lang;
  readonly choice: HTMLElement;
  /** The province in hand, and another. */
  readonly provinces: HTMLElement;
  readonly otherLanguage: string;
  /** The household as `doudi assess` reads it. */
  readonly json: () => string;
  /** Called before anything of the page is taken away. */
  readonly settle: () => void;
}

/** Shows the fragment of the household in hand. */
export function householdBar({lang, choice, provinces, otherLanguage, json, settle}: BarOptions): Live<string> {
  const hreflang = lang === "zh" ? "en" : "zh-CN";
  const language = h("a", {class: "other-language", href: otherLanguage, hreflang}, say(lang, "other_language"));
  const copy = (word: "copy_link" | "copy_json", text: () => string): HTMLElement => {
    const button = h("button", {type: "button"}, tell(lang, word));
    button.addEventListener("click", () => {
      settle();
      copyText(text()).then(
        () => {
          setText(button, tell(lang, "copied"));
          setTimeout(() => setText(button, tell(lang, word)), 1600);
        },
        () => window.prompt(say(lang, "copy_by_hand"), text())
      );
    });
    return button;
  };
  const element = h(
    "header",
    {class: "household-bar"},
    h("h1", {}, tell(lang, "title")),
    provinces,
    choice,
    h(
      "div",
      {class: "bar-tools"},
      copy("copy_link", () => location.href),
      copy("copy_json", json),
      h("button", {type: "button", onclick: () => print()}, tell(lang, "print")),
      language
    )
  );
  return live(element, (fragment: string) => {
    language.href = otherLanguage + fragment;
  });
}

/** A page that is not served over https has no clipboard. */
const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);
