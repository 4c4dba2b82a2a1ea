// Parts of the form of a search: a block with its title, a box to tick, a whole number.

import type {Lang} from "../../../rules/schema/label.js";
import {typedNumber} from "../../../ui/elements/typed-number.js";
import type {TypedNumber} from "../../../ui/elements/typed-number.js";
import {h, setText} from "../../../ui/elements/dom.js";

export interface Check {
  readonly input: HTMLInputElement;
  readonly label: HTMLElement;
}

export const formBlock = (title: string, ...children: HTMLElement[]): HTMLElement =>
  h("fieldset", {class: "form-block"}, h("legend", {}, title), ...children);

export function check(text: string, checked: boolean): Check {
  const input = h("input", {type: "checkbox", checked});
  const name = h("span", {});
  setText(name, text);
  return {input, label: h("label", {class: "check"}, input, name)};
}

export function wholeNumber(
  name: string,
  value: number,
  {min, max, lang}: {readonly min: number; readonly max: number; readonly lang: Lang}
): TypedNumber {
  const form = {min, max, isWhole: true};
  const typed = typedNumber({lang, form, attributes: {name}, onValue: () => undefined});
  typed.show(value);
  return typed;
}
