// What the stacked curve says at one point: a row for the family's own income and for every programme of the chart, always all of them, so
// that nothing moves while the hand does; below, what is crossed there or not yet regained. It is the key of the chart as well.

import type {
  Programme,
  ResourcesCurve,
  ResourcesNotch,
  ResourcesPoint
} from "../../../analysis/household/resources-curve.js";
import {cliffCauses} from "../../../engine/cliffs/cells.js";
import type {CliffCause} from "../../../engine/cliffs/cells.js";
import {programmes} from "../../../rules/law.js";
import {h, live, s, setText} from "../../elements/dom.js";
import type {Live} from "../../elements/dom.js";
import {decimal, signedDecimal} from "../../formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {statusName} from "../../formats/status-name.js";
import {t} from "./words.js";

export interface Read {
  readonly curve: ResourcesCurve;
  readonly shown: readonly Programme[];
  /** Place of the point in the curve. */
  readonly at: number;
}

export const swatch = (tone: string): SVGElement =>
  s(
    "svg",
    {class: "stack-swatch", "aria-hidden": "true"},
    s("rect", {class: "band-area", "data-tone": tone, width: "100%", height: "100%"})
  );

/** The tone of a programme by its place among those shown. */
export const toneOf = (i: number): string => String(i % 6);

export const causeText = (cause: CliffCause, lang: Lang): string => cliffCauses.find(({name}) => name === cause)![lang];

export function stackReadout(lang: Lang): Live<Read> {
  const head = h("p", {class: "readout-head"});
  const status = h("p", {class: "readout-status"});
  const rows = h("dl", {class: "readout-rows"});
  const note = h("p", {class: "readout-note"});
  const element = h("div", {class: "stack-readout"}, head, status, rows, note);
  let values: HTMLElement[] = [];
  let named = "";
  return live(element as HTMLElement, ({curve, shown, at}: Read) => {
    const point = curve.points[at];
    if (named !== shown.join()) {
      named = shown.join();
      values = ["own", ...shown, "resources", "rate"].map(() => h("dd"));
      rows.replaceChildren(...termsOf(shown, lang).map((term, i) => h("div", {}, term, values[i])));
    }
    setText(head, headText(point, lang));
    setText(status, statusText(point, lang));
    const amounts = [point.own, ...shown.map(name => point.amounts[name]), point.resources_month];
    amounts.forEach((amount, i) => setText(values[i], signedAmount(amount)));
    setText(values[amounts.length], rateText(point.marginal_rate));
    setText(note, noteText(curve, point, lang));
  });
}

function termsOf(shown: readonly Programme[], lang: Lang): HTMLElement[] {
  const bands = shown.map((name, i) => h("dt", {}, swatch(toneOf(i)), programmes[name][lang]));
  return [
    h("dt", {}, swatch("own"), t(lang, "curve_own")),
    ...bands,
    h("dt", {class: "readout-sum"}, t(lang, "curve_total")),
    h("dt", {title: t(lang, "curve_rate_note")}, t(lang, "curve_rate"))
  ];
}

const signedAmount = (amount: number): string => (amount < -0.5 ? "−" : "") + decimal(amount, 0);

/** "65%", in whole percent: that is what whole yuan of benefits leave exact of a hundred yuan. */
export function rateText(rate: number): string {
  const percent = Math.round(100 * rate);
  return `${percent < 0 ? "−" : ""}${decimal(percent, 0)}%`;
}

const headText = ({earnings_month}: ResourcesPoint, lang: Lang): string =>
  t(lang, "curve_at", {at: decimal(earnings_month, 0)});

/** What a screen reader is told of a point. */
export const pointText = (curve: ResourcesCurve, at: number, lang: Lang): string => {
  const point = curve.points[at];
  const sum = `${t(lang, "curve_total")} ${signedAmount(point.resources_month)}`;
  return [headText(point, lang), statusText(point, lang), sum, noteText(curve, point, lang)]
    .filter(text => text !== "")
    .join(t(lang, "clause_comma"));
};

function statusText({status, recognised}: ResourcesPoint, lang: Lang): string {
  const name = statusName(status, lang);
  return recognised ? name : t(lang, "curve_unrecognised", {status: name});
}

/** Where imputed income ends, that; then what a notch has to say. */
function noteText(curve: ResourcesCurve, point: ResourcesPoint, lang: Lang): string {
  const imputed = curve.imputed_until === point.earnings_month ? t(lang, "curve_imputed_at") : "";
  return [imputed, notchText(curve, point, lang)].filter(text => text !== "").join(t(lang, "semicolon"));
}

/** At a notch, what it takes; after it, until level again, what still lacks; else nothing. */
function notchText({notches}: ResourcesCurve, point: ResourcesPoint, lang: Lang): string {
  const here = notches.find(notch => notch.earnings_month === point.earnings_month);
  if (here !== undefined) return crossingText(here, lang);
  const lacking = notches
    .filter(notch => notch.earnings_month < point.earnings_month)
    .map(notch => ({notch, amount: notch.before - point.resources_month}))
    .filter(({amount}) => amount >= 0.5)
    .sort((a, b) => b.amount - a.amount)[0] as {notch: ResourcesNotch; amount: number} | undefined;
  if (lacking === undefined) return "";
  const {notch, amount} = lacking;
  return t(lang, "curve_lacking", {
    cause: causeText(notch.cause, lang),
    at: decimal(notch.earnings_month - 1, 0),
    amount: decimal(amount, 0)
  });
}

function crossingText(notch: ResourcesNotch, lang: Lang): string {
  return t(lang, "curve_crossing", {
    cause: causeText(notch.cause, lang),
    depth: decimal(notch.depth, 0),
    programme: programmes[notch.programme][lang],
    regain: regainText(notch, lang)
  });
}

export const regainText = ({regained_at}: ResourcesNotch, lang: Lang): string =>
  regained_at === null ? t(lang, "regain_never") : t(lang, "regain", {at: decimal(regained_at, 0)});

/** "医疗救助 −500、教育救助 −120、临时救助 +175". */
export const lostText = ({lost}: ResourcesNotch, lang: Lang): string =>
  lost
    .filter(({amount}) => Math.abs(amount) >= 0.5)
    .map(({programme, amount}) => `${programmes[programme][lang]} ${signedDecimal(-amount, 0)}`)
    .join(t(lang, "comma"));
