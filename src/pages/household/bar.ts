// The head of the page: its name, the policies, and what can be done with the household in hand.

import {copyText} from "../../ui/elements/copy-text.js";
import {h, live, setText, uniqueId} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {mayLeave} from "../../ui/elements/outgoing.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

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

/** The part of the link to the household in hand, and why a link cannot hold it. */
export interface BarState {
  /** The address in the other language, from its query on. */
  readonly address: string;
  readonly refused: string | null;
}

export function householdBar({lang, choice, provinces, otherLanguage, json, settle}: BarOptions): Live<BarState> {
  const hreflang = t(lang, "other_lang_code");
  const language = h("a", {class: "other-language", href: otherLanguage, hreflang}, t(lang, "other_language"));
  const copy = (word: "copy_link" | "copy_json", text: () => string): HTMLButtonElement => {
    const button = h("button", {type: "button"}, t(lang, word));
    button.addEventListener("click", () => {
      if (!mayLeave()) return;
      settle();
      void copyText(text()).then(isCopied => {
        if (isCopied === null) return;
        if (!isCopied) {
          window.prompt(t(lang, "why_by_hand"), text());
          return;
        }
        setText(button, t(lang, "copied"));
        setTimeout(() => setText(button, t(lang, word)), 1600);
      });
    });
    return button;
  };
  const link = copy("copy_link", () => location.href);
  const refusal = h("span", {class: "fault", role: "status", id: uniqueId("link")});
  link.setAttribute("aria-describedby", refusal.id);
  const element = h(
    "header",
    {class: "household-bar"},
    h("h1", {}, t(lang, "title")),
    provinces,
    choice,
    h(
      "div",
      {class: "bar-tools"},
      link,
      refusal,
      copy("copy_json", json),
      h("button", {type: "button", onclick: printSheet}, t(lang, "print")),
      language
    )
  );
  return live(element, ({address, refused}: BarState) => {
    language.href = otherLanguage + address;
    link.disabled = refused !== null;
    setText(refusal, refused ?? "");
  });
}

function printSheet(): void {
  if (mayLeave()) print();
}
