// Parts of the form of a search: a block with its title, a box to tick, a whole number.

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

export const wholeNumber = (name: string, value: number): HTMLInputElement =>
  h("input", {type: "number", class: "typed", step: 1, min: 0, name, value});
