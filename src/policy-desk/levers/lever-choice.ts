// Controls of a lever that is no number: a checkbox, one of several, several of a set. All native.

import type {Label} from "../../rules/schema/label.js";
import {h, setAttribute} from "../../ui/elements/dom.js";
import type {Control, ControlContext} from "./control.js";

export function flagControl({id, noteId, label, move}: ControlContext): Control {
  const input = h("input", {type: "checkbox", id, "aria-describedby": noteId});
  input.addEventListener("change", event => move(input.checked, true, event));
  const element = h("label", {class: "check"}, input, label);
  return {
    element,
    value: null,
    inline: true,
    focusTarget: input,
    update: ({value, baseline}) => {
      input.checked = value === true;
      setAttribute(element, "data-baseline", baseline === true ? "on" : "off");
    }
  };
}

export function choiceControl(
  values: Readonly<Record<string, Label>>,
  {id, noteId, label, lang, move}: ControlContext
): Control {
  const options = Object.entries(values).map(([name, text], i) => {
    const input = h("input", {type: "radio", name: id, value: name, id: i === 0 ? id : `${id}-${i}`});
    input.addEventListener("change", event => move(name, true, event));
    return {name, input, element: h("label", {class: "segment"}, input, h("span", {}, text[lang]))};
  });
  const element = h(
    "div",
    {class: "segments", role: "radiogroup", "aria-label": label, "aria-describedby": noteId},
    ...options.map(option => option.element)
  );
  return {
    element,
    value: null,
    inline: false,
    get focusTarget() {
      return options.find(({input}) => input.checked)?.input ?? options[0].input;
    },
    update: ({value, baseline}) => {
      for (const {name, input, element} of options) {
        input.checked = value === name;
        setAttribute(element, "data-baseline", baseline === name);
      }
    }
  };
}

/** One of several codes. */
export function codeControl(codes: Readonly<Record<number, Label>>, context: ControlContext): Control {
  const control = choiceControl(codes, {
    ...context,
    move: (code, final, event) => context.move(Number(code), final, event)
  });
  return {
    ...control,
    get focusTarget() {
      return control.focusTarget;
    },
    update: ({value, baseline}) => control.update({value: nameOf(value), baseline: nameOf(baseline)})
  };
}

/** Radio buttons know names alone. */
const nameOf = (code: unknown): string | undefined => (typeof code === "number" ? String(code) : undefined);

export function someControl(
  values: Readonly<Record<string | number, Label>>,
  numeric: boolean,
  {id, noteId, label, lang, move}: ControlContext
): Control {
  const options = Object.entries(values).map(([name, text], i) => {
    const input = h("input", {type: "checkbox", id: i === 0 ? id : `${id}-${i}`});
    return {code: numeric ? Number(name) : name, input, element: h("label", {class: "check"}, input, text[lang])};
  });
  const element = h(
    "div",
    {class: "checks", role: "group", "aria-label": label, "aria-describedby": noteId},
    ...options.map(option => option.element)
  );
  element.addEventListener("change", event =>
    move(
      options.filter(({input}) => input.checked).map(({code}) => code),
      true,
      event
    )
  );
  return {
    element,
    value: null,
    inline: false,
    focusTarget: options[0].input,
    update: ({value, baseline}) => {
      for (const {code, input, element} of options) {
        input.checked = Array.isArray(value) && value.includes(code);
        setAttribute(element, "data-baseline", Array.isArray(baseline) && baseline.includes(code) ? "on" : "off");
      }
    }
  };
}
