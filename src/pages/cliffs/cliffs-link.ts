// What the address says besides the policy: &month=6 (or ended), &family=, &place=; only what differs from the default.

import type {Lang} from "../../rules/schema/label.js";
import type {NoticePart} from "../../ui/dialogs/notice-panel.js";
import {decodePart, linkParts} from "../../policy-desk/link-parts.js";
import {t} from "./words.js";

/** Months of the clock of the page. */
export const lastMonth = 24;

/** Names of the parts that are read here. */
export const lookNames: readonly string[] = ["month", "family", "place"];

/** What is looked at, besides the policy. */
export interface Look {
  /** Of `CliffOptions`: null when exit and disregard are over. */
  readonly month: number | null;
  readonly family: string;
  readonly place: number;
}

interface Known {
  readonly byDefault: Look;
  readonly families: readonly string[];
  readonly places: readonly number[];
}

/** "month=ended&family=dialysis", without what is as by default; "" where all is. */
export function lookQuery({month, family, place}: Look, byDefault: Look): string {
  return [
    ...(month === byDefault.month ? [] : [`month=${month ?? "ended"}`]),
    ...(family === byDefault.family ? [] : [`family=${family}`]),
    ...(place === byDefault.place ? [] : [`place=${place}`])
  ].join("&");
}

/** What a query asks for, and what of it cannot be read. Never throws. */
export function readLook(query: string, {byDefault, families, places}: Known, lang: Lang): [Look, NoticePart[]] {
  const ignored: NoticePart[] = [];
  const {values} = linkParts(query, lookNames);
  const take = <T>(name: string, fallback: T, read: (text: string) => T | undefined): T => {
    const text = values.get(name);
    const value = text === undefined ? fallback : read(decodePart(text) ?? text);
    if (value !== undefined) return value;
    ignored.push({
      text: `${name}=${(text ?? "").slice(0, 40)} — ${t(lang, `bad_${name as "month"}`)}`,
      reason: null
    });
    return fallback;
  };
  const look = {
    month: take("month", byDefault.month, text => (text === "ended" ? null : monthIn(text))),
    family: take("family", byDefault.family, text => families.find(name => name === text)),
    place: take("place", byDefault.place, text => places.find(place => String(place) === text))
  };
  return [look, ignored];
}

const monthIn = (text: string): number | undefined =>
  /^\d{1,2}$/.test(text) && Number(text) <= lastMonth ? Number(text) : undefined;
