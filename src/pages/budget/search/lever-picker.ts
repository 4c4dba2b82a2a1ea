// Which parameter to move, and between which bounds: a list grouped as on the workbench, and two fields in the parameter's unit; of a
// choice all values are tried.

import {h, live} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {boundsFields} from "./bounds-fields.js";
import {isNumber, shownBound} from "./search-levers.js";
import type {AnyLever, SearchChoice, SearchLever} from "./search-levers.js";
import {t} from "../words.js";

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

export type Picked = PickedLever | SearchChoice;

export type LeverPicker = Live<readonly AnyLever[]> & {
  readonly picked: () => Picked | undefined;
};

export const isBounded = (picked: Picked): picked is PickedLever => "range" in picked;

export const pathOf = (picked: Picked): string => (isBounded(picked) ? picked.lever.path : picked.path);

export function leverPicker(levers: readonly AnyLever[], options: LeverPickerOptions): LeverPicker {
  const {lang, onChange} = options;
  let current = levers;
  const select = h("select", {"aria-label": t(lang, "goal_lever")});
  const bounds = boundsFields(lang, onChange);
  const element = h("span", {class: "lever-picker"}, select, ...bounds.parts);
  const chosen = (): AnyLever | undefined => current.find(({path}) => path === select.value);
  const offer = (path: string): void => select.replaceChildren(...groupsOf(current, path, lang));
  function showBounds(): void {
    const lever = chosen();
    if (lever !== undefined) bounds.show(lever, options.bounds);
  }
  select.addEventListener("change", () => {
    showBounds();
    onChange();
  });
  offer(options.path);
  showBounds();
  return Object.assign(
    live(element, (next: readonly AnyLever[]) => {
      if (next.map(({path}) => path).join() === current.map(({path}) => path).join()) return;
      current = next;
      const path = select.value;
      offer(path);
      if (select.value !== path) showBounds();
    }),
    {
      picked: () => {
        const lever = chosen();
        return lever === undefined || !isNumber(lever) ? lever : {lever, range: bounds.range(lever)};
      }
    }
  );
}

/** The levers under their headings, the one at `path` chosen. */
const groupsOf = (levers: readonly AnyLever[], path: string, lang: Lang): HTMLElement[] =>
  [...new Set(levers.map(({group}) => group))].map(group =>
    h(
      "optgroup",
      {label: group},
      ...levers
        .filter(lever => lever.group === group)
        .map(lever => h("option", {value: lever.path, selected: lever.path === path}, nameIn(levers, lever, lang)))
    )
  );

/** A closed list shows no heading: a name that stands under several says which it is. */
const nameIn = (levers: readonly AnyLever[], {name, group}: AnyLever, lang: Lang): string =>
  levers.some(other => other.name === name && other.group !== group) ? group + t(lang, "colon") + name : name;

/** Whether the bounds are numbers within those of the schema, the lower one first. */
export const areBounds = ({lever: {node}, range: [low, high]}: PickedLever): boolean =>
  low >= node.min && high <= node.max && low <= high;

/** The bounds of the schema, as a person reads them. */
export const boundsText = ({lever}: PickedLever): {readonly min: number; readonly max: number} => ({
  min: shownBound(lever, lever.node.min),
  max: shownBound(lever, lever.node.max)
});
