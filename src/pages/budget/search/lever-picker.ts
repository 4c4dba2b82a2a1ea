// Which parameter to move, and between which bounds: a list grouped as on the workbench, and two fields in the parameter's unit; of a
// choice all values are tried.

import {h, live, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {typedNumber} from "../../../ui/elements/typed-number.js";
import type {TypedForm, TypedNumber} from "../../../ui/elements/typed-number.js";
import type {Lang} from "../../../rules/schema/label.js";
import {unitName} from "../../../ui/words/strings.js";
import {fieldFactor, isNumber, leverText, shownBound} from "./search-levers.js";
import type {AnyLever, SearchChoice, SearchLever} from "./search-levers.js";
import {word} from "../words.js";

export interface PickedLever {
  readonly lever: SearchLever;
  /** In the parameter's own unit; NaN where a field holds no number. */
  readonly range: readonly [number, number];
}

export interface LeverPickerOptions {
  readonly lang: Lang;
  /** Path it begins with. */
  readonly path: string;
  /** Bounds that stand in the fields when a lever is chosen. */
  readonly bounds: (lever: SearchLever) => readonly [number, number];
  readonly onChange: () => void;
}

export type LeverPicker = Live<readonly AnyLever[]> & {
  readonly picked: () => PickedLever | SearchChoice | undefined;
};

export const isBounded = (picked: PickedLever | SearchChoice): picked is PickedLever => "range" in picked;

export function leverPicker(levers: readonly AnyLever[], options: LeverPickerOptions): LeverPicker {
  const {lang, onChange} = options;
  let current = levers;
  const select = h("select", {"aria-label": word(lang, "goal_lever")});
  const [low, high] = [word(lang, "goal_from"), word(lang, "goal_to")].map(label =>
    typedNumber({lang, form: formOf, attributes: {"aria-label": label}, onValue: onChange})
  );
  const unit = h("span", {class: "quiet unit"});
  const between = h(
    "span",
    {class: "bounds"},
    ...[word(lang, "goal_from"), " ", low.input, " ", word(lang, "goal_to"), " ", high.input, " ", unit],
    ...[low.fault, high.fault]
  );
  const values = h("span", {class: "bounds quiet"});
  const element = h("span", {class: "lever-picker"}, select, between, values);
  const chosen = (): AnyLever | undefined => current.find(({path}) => path === select.value);
  function formOf(): TypedForm {
    const lever = chosen();
    if (lever === undefined || !isNumber(lever)) return {min: -Infinity, max: Infinity};
    const {min, max} = boundsText({lever});
    return {min, max, unit: unitOf(lever, lang)};
  }
  function showBounds(): void {
    const lever = chosen();
    if (lever === undefined) return;
    between.hidden = !isNumber(lever);
    values.hidden = isNumber(lever);
    if (!isNumber(lever)) {
      const all = Object.keys(lever.node.values).map(value => leverText(lever, value, lang));
      setText(values, all.join(word(lang, "or")));
      return;
    }
    const [from, to] = options.bounds(lever);
    low.show(shownBound(lever, from));
    high.show(shownBound(lever, to));
    setText(unit, unitOf(lever, lang));
  }
  select.addEventListener("change", () => {
    showBounds();
    onChange();
  });
  function fill(path: string): void {
    const groups = [...new Set(current.map(({group}) => group))];
    select.replaceChildren(
      ...groups.map(group =>
        h(
          "optgroup",
          {label: group},
          ...current
            .filter(lever => lever.group === group)
            .map(lever => h("option", {value: lever.path, selected: lever.path === path}, lever.name))
        )
      )
    );
  }
  fill(options.path);
  showBounds();
  return Object.assign(
    live(element, (next: readonly AnyLever[]) => {
      if (next.map(({path}) => path).join() === current.map(({path}) => path).join()) return;
      current = next;
      const path = select.value;
      fill(path);
      if (select.value !== path) showBounds();
    }),
    {
      picked: () => {
        const lever = chosen();
        if (lever === undefined || !isNumber(lever)) return lever;
        const own = ({value}: TypedNumber): number => Number(((value() ?? NaN) * fieldFactor(lever)).toPrecision(10));
        return {lever, range: [own(low), own(high)] as const};
      }
    }
  );
}

const unitOf = ({node}: SearchLever, lang: Lang): string => (node.unit === "比例" ? "%" : unitName(node.unit, lang));

/** Whether the bounds are numbers within those of the schema, the lower one first. */
export const areBounds = ({lever: {node}, range: [low, high]}: PickedLever): boolean =>
  low >= node.min && high <= node.max && low <= high;

/** The bounds of the schema, as a person reads them. */
export const boundsText = ({lever}: Pick<PickedLever, "lever">): {readonly min: number; readonly max: number} => ({
  min: shownBound(lever, lever.node.min),
  max: shownBound(lever, lever.node.max)
});
