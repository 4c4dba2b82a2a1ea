// The fields of which the terms of the path are made: a number with its unit, and a check box.

import {h} from "../../../ui/elements/dom.js";
import {typedNumber} from "../../../ui/elements/typed-number.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {Word} from "../words.js";
import {t} from "../words.js";

export interface Field {
  readonly element: HTMLElement;
  readonly show: (value: number) => void;
}

export interface FieldOptions {
  readonly lang: Lang;
  readonly range: readonly [low: number, high: number];
  /** Typed in percent; else a whole number. */
  readonly isShare?: boolean;
  readonly onValue: (value: number) => void;
}

/** A number with its label and unit. */
export function field(name: Word, {lang, range, isShare = false, onValue}: FieldOptions): Field {
  const [low, high] = range;
  const [factor, unit, step] = isShare ? [100, "%", 0.5] : [1, "", 1];
  const form = {min: tidy(low * factor), max: tidy(high * factor), step, isWhole: !isShare, unit};
  const {input, fault, show} = typedNumber({lang, form, onValue: value => onValue(tidy((value ?? 0) / factor))});
  return {
    element: h("label", {class: "term"}, t(lang, name), h("span", {class: "term-value"}, input, unit), fault),
    show: value => show(Number((value * factor).toFixed(4)))
  };
}

/** As many digits as a field takes; a published default may have more, which it does not show and the path keeps. */
const tidy = (x: number): number => Number(x.toFixed(6));

export function check(
  name: Word,
  lang: Lang,
  onCheck: (isOn: boolean) => void
): {element: HTMLElement; input: HTMLInputElement} {
  const input = h("input", {type: "checkbox"});
  input.addEventListener("change", () => onCheck(input.checked));
  return {element: h("label", {class: "check term"}, input, t(lang, name)), input};
}
