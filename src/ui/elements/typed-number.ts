// A field in which a number is typed. What is not understood, out of bounds or refused is told beside it; the text stays to be
// mended, the value of before stays in force, and nothing is clamped or cut.

import {h, setAttribute, setText, uniqueId} from "./dom.js";
import {markPrints} from "./outgoing.js";
import {exact} from "../formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {readNumber} from "../../text/number.js";
import {t} from "./words.js";

/** What may be typed. */
export interface TypedForm {
  /** Bounds, in what is typed; Infinity where there is none. */
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
  /** How far the arrow keys go. */
  readonly step?: number;
  /** As it stands beside the field. */
  readonly unit?: string;
  /** What 1 in the field stands for where that is counted in 万 or 亿. */
  readonly scale?: number;
}

export interface TypedNumberOptions {
  readonly lang: Lang;
  /** A function where what may be typed depends on something else on the page. */
  readonly form: TypedForm | (() => TypedForm);
  /** Whether the field may be empty: the value is then null. */
  readonly mayBeEmpty?: boolean;
  /** Whether every keystroke counts, not only what is finished. */
  readonly isLive?: boolean;
  /** A number that was taken; false where it does not fit for a reason only the page knows. */
  readonly onValue: (value: number | null, event: Event) => unknown;
  /** Told when what is typed is not taken. */
  readonly onFault?: () => void;
  /** In place of the words for what is out of bounds or not whole. */
  readonly faultOf?: () => string;
  /** Of the input. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface TypedNumber {
  readonly input: HTMLInputElement;
  /** Stands beside or below the input. */
  readonly fault: HTMLElement;
  /** The value in force; what was typed and not taken stays while it is the same. */
  readonly show: (value: number | null, text?: string) => void;
  /** The value in force; undefined while the text in the field is another. */
  readonly value: () => number | null | undefined;
}

type Taken = {readonly value: number | null} | {readonly words: string};

export function typedNumber(options: TypedNumberOptions): TypedNumber {
  const {lang, form, onValue, attributes = {}, isLive = false} = options;
  const formNow = (): TypedForm => (typeof form === "function" ? form() : form);
  const {input, fault, tell, isFaulty} = parts(attributes);
  markPrints();
  let current: number | null = null;
  let isShown = false;
  let [written, seen] = ["", ""]; // the text of what is in force, and the one that was read last

  const write = (text: string): void => void (seen = input.value = text);
  const refuse = (words: string): void => tell(current === null ? words : keptWords(words, written, formNow(), lang));
  function take(event: Event): void {
    const before = current;
    const text = (seen = input.value);
    const taken = takenOf(text, formNow(), options);
    if ("words" in taken) {
      refuse(taken.words);
      options.onFault?.();
    } else if (taken.value !== current || isFaulty()) {
      tell(null);
      isShown = false;
      const isRefused = onValue(taken.value, event) === false;
      // a page that shows the value of before has refused this one
      if (isRefused || (isShown && current === before && taken.value !== before)) {
        current = before;
        write(text);
        refuse(t(lang, "typed_refused", {text}));
      } else if (!isShown) show(taken.value, isLive ? text : undefined);
    } else if (!isLive) write(written);
  }
  function show(value: number | null, text = value === null ? "" : String(value)): void {
    const isSame = value === current;
    [current, written, isShown] = [value, text, true];
    if (isSame && isFaulty()) return;
    tell(null);
    // a number that is being typed is not written anew while it says the same
    if (!(isLive && isSame && document.activeElement === input) && input.value !== text) input.value = text;
    seen = input.value;
  }
  input.addEventListener(isLive ? "input" : "change", take);
  onKeys(input, {
    escape: event => {
      if (!isFaulty()) return;
      tell(null);
      write(written);
      if (isLive) onValue(current, event);
    },
    step: (sign, event) => {
      const next = stepped(current ?? 0, sign, formNow());
      if (isFaulty() || next === null) return;
      input.value = String(next);
      take(event);
    }
  });
  const value = (): number | null | undefined => {
    if (input.value !== seen) take(new Event("change")); // typed, and not yet finished
    return isFaulty() ? undefined : current;
  };
  return {input, fault, show, value};
}

interface Keys {
  readonly escape: (event: Event) => void;
  readonly step: (sign: 1 | -1, event: Event) => void;
}

function onKeys(input: HTMLInputElement, {escape, step}: Keys): void {
  input.addEventListener("keydown", event => {
    if (event.key === "Escape") escape(event);
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    step(event.key === "ArrowUp" ? 1 : -1, event);
  });
}

/** A step further; null where that is out of bounds. */
function stepped(from: number, sign: 1 | -1, {min, max, step = 1}: TypedForm): number | null {
  const next = Number((from + sign * step).toFixed(6));
  return next < min || next > max ? null : next;
}

/** The input, and what is told beside it. */
function parts(attributes: NonNullable<TypedNumberOptions["attributes"]>) {
  const fault = h("span", {class: "fault", id: uniqueId("fault"), role: "alert"});
  const own = {type: "text", inputmode: "decimal", autocomplete: "off", class: "typed"};
  const input = h("input", {...own, ...attributes});
  const described = input.getAttribute("aria-describedby");
  let isFaulty = false;
  const tell = (words: string | null): void => {
    isFaulty = words !== null;
    setText(fault, words ?? "");
    setAttribute(input, "aria-invalid", isFaulty ? "true" : null);
    const ids = isFaulty ? [described, fault.id].filter(Boolean).join(" ") : described;
    setAttribute(input, "aria-describedby", ids);
  };
  return {input, fault, tell, isFaulty: () => isFaulty};
}

const keptWords = (fault: string, value: string, form: TypedForm, lang: Lang): string =>
  t(lang, "typed_kept", {fault, value, unit: unitAfter(form)});

const unitAfter = ({unit = ""}: TypedForm): string => (unit === "" || unit === "%" ? unit : ` ${unit}`);

/** The number typed, or in words why it is none that fits. */
function takenOf(text: string, form: TypedForm, {lang, mayBeEmpty = false, faultOf}: TypedNumberOptions): Taken {
  const {min, max, isWhole = false} = form;
  const read = readNumber(text, form);
  if ("fault" in read) {
    if (read.fault === "empty" && mayBeEmpty) return {value: null};
    return {words: t(lang, `typed_${read.fault}`, {text: text.trim().slice(0, 20)})};
  }
  // as many digits as a value keeps: none is cut
  const digits = form.unit === "%" ? 4 : 6;
  if (read.value !== Number(read.value.toFixed(digits))) return {words: t(lang, "typed_digits", {digits})};
  const isFraction = isWhole && !Number.isInteger(read.value);
  if (!isFraction && read.value >= min && read.value <= max) return {value: read.value};
  if (faultOf !== undefined) return {words: faultOf()};
  if (isFraction) return {words: t(lang, "typed_whole")};
  const unit = unitAfter(form);
  return {
    words: t(lang, max === Infinity ? "typed_least" : "typed_range", {min: exact(min), max: exact(max), unit})
  };
}
