// What went wrong and what to do, or what of a link was left out. Everything here may come from outside: it is shown as text.

import {h} from "../elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

/** Why a part of a link was left out. */
export type IgnoredReason =
  | ("too_long" | "too_many" | "bad_province" | "bad_id" | "bad_path" | "bad_value" | "twice")
  | ("unknown_part" | "part_twice" | "bad_escape" | "over_escaped" | "bad_month");

/** A part of a link that was left out; `reason` is null where the text says why. */
export interface NoticePart {
  readonly text: string;
  readonly reason: IgnoredReason | null;
}

export type NoticePanel = HTMLElement & {
  /** An error of loading or running; what to do by its kind. */
  showError: (error: unknown, onRetry?: () => void) => void;
  showIgnored: (parts: readonly NoticePart[]) => void;
  /** What a reader must know of the figures on the screen; null: nothing any more. */
  showNote: (text: string | null) => void;
  /** What contradicts itself in the policy on the screen and is computed all the same, a text each. */
  /** Of a policy, unless it is said that it is of a household. */
  showOdd: (texts: readonly string[], of?: "odd_household") => void;
  /** What the policy on the screen asks and the population does not state, a text each. */
  showUnstated: (texts: readonly string[]) => void;
  /** A worker crashed and was replaced; nothing is lost. */
  showRecovered: () => void;
  clear: () => void;
};

const kinds = [
  ...(["browser", "memory", "network", "file", "schema", "value", "population"] as const),
  ...(["query", "province", "figure", "worker"] as const)
] as const;

export function noticePanel({lang}: {readonly lang: Lang}): NoticePanel {
  const element = h("div", {class: "notices", role: "alert"});
  const panel = (title: string, items: readonly (string | HTMLElement)[], tone: string): void => {
    const close = h("button", {type: "button", class: "close", "aria-label": t(lang, "close")}, "×");
    const notice = h(
      "section",
      {class: `notice ${tone}`},
      h("strong", {}, title),
      ...items.map(item => (typeof item === "string" ? h("p", {}, item) : item)),
      close
    );
    close.addEventListener("click", () => notice.remove());
    element.append(notice);
  };
  return Object.assign(element as HTMLElement, {
    showError: (error: unknown, onRetry?: () => void) => {
      for (const old of element.querySelectorAll(".notice.error")) old.remove();
      const retry = onRetry === undefined ? null : h("button", {type: "button", onclick: onRetry}, t(lang, "retry"));
      const kind = kindOf(error);
      panel(
        t(lang, `error_${kind}`),
        [
          t(lang, `advice_${kind}`),
          h("p", {class: "quiet detail"}, detailOf(error, lang)),
          ...(retry === null ? [] : [retry])
        ],
        "error"
      );
    },
    showIgnored: (parts: readonly NoticePart[]) => {
      for (const old of element.querySelectorAll(".notice.ignored")) old.remove();
      if (parts.length === 0) return;
      const list = h(
        "ul",
        {},
        ...parts.map(({text, reason}) =>
          h("li", {}, reason === null ? text : `${text} — ${t(lang, `ignored_${reason}`)}`)
        )
      );
      panel(t(lang, "ignored"), [list], "ignored");
    },
    showNote: (text: string | null) => {
      const old = element.querySelector(".notice.note");
      if (old !== null && old.querySelector("p")?.textContent === text) return; // said once, not at every move of a lever
      old?.remove();
      if (text !== null) panel(t(lang, "notice"), [text], "note");
    },
    showOdd: (texts: readonly string[], of?: "odd_household") => {
      if (isNews(element, "odd", texts)) panel(t(lang, of ?? "odd_policy"), texts, "odd");
    },
    showUnstated: (texts: readonly string[]) => {
      if (isNews(element, "unstated", texts)) panel(t(lang, "unstated"), texts, "unstated");
    },
    showRecovered: () => {
      for (const old of element.querySelectorAll(".notice.recovered")) old.remove();
      panel(t(lang, "recovered"), [t(lang, "recovered_advice")], "recovered");
    },
    clear: () => element.replaceChildren()
  });
}

/** Takes away a notice of other texts. Whether there is something to say that is not said yet: once, not at every move of a lever. */
function isNews(element: Element, tone: string, texts: readonly string[]): boolean {
  const old = element.querySelector(`.notice.${tone}`);
  if ([...(old?.querySelectorAll("p") ?? [])].map(p => p.textContent).join("\n") === texts.join("\n")) return false;
  old?.remove();
  return texts.length > 0;
}

function kindOf(error: unknown): (typeof kinds)[number] | "other" {
  const kind = typeof error === "object" && error !== null && "kind" in error ? error.kind : undefined;
  return kinds.find(known => known === kind) ?? "other";
}

/** The error's own words, in the language where it has them. */
function detailOf(error: unknown, lang: Lang): string {
  const own = typeof error === "object" ? (error as Partial<Record<Lang, unknown>> | null)?.[lang] : undefined;
  if (typeof own === "string") return own;
  return error instanceof Error ? error.message : String(error);
}
