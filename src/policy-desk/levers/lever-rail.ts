// All levers: grouped as the law is, each group folded, with its number of changes. Beside the page on a desk, from below on a
// phone. What it tells is always the whole reform: a flat map of what differs from the baseline.

import {hasTiers, tiersAsNow} from "../../analysis/standards/tiers.js";
import {applyChanges, valueAt} from "../../rules/schema/changes.js";
import type {Changes} from "../../rules/schema/changes.js";
import type {Policy} from "../../rules/policy.js";
import {changesOf} from "../changes-of.js";
import {describeLever} from "./describe-lever.js";
import type {RegionNames} from "./describe-lever.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {lever} from "./lever.js";
import {leverBrackets} from "./lever-brackets.js";
import {leverTiers} from "./lever-tiers.js";
import type {PolicyPair} from "./lever-tiers.js";
import {leverGroups} from "./levers.js";
import type {LeverGroup, LeverSpec} from "./levers.js";
import {t} from "../words.js";

export interface RailOptions {
  readonly lang: Lang;
  readonly baseline: Policy;
  readonly regions: RegionNames;
  /** All levers of the workbench, unless a page has fewer. */
  readonly groups?: readonly LeverGroup[];
  /** What stands above the levers: the presets. */
  readonly top?: HTMLElement;
  /** The reform in full after a lever moved; `final` is false while a slider is being dragged. */
  readonly onChange: (
    reform: {readonly policy: Policy; readonly changes: Changes},
    final: boolean,
    event: Event
  ) => void;
}

export function leverRail(policy: Policy, options: RailOptions): Live<Policy> {
  const {lang, baseline, regions, onChange} = options;
  let current = policy;
  const apply = (changes: Changes, final: boolean, event: Event): void => {
    const {policy: next, problems} = applyChanges(current, withTiers(current, changes, regions));
    if (problems.length > 0) {
      element.update(current);
      return;
    }
    element.update(next);
    onChange({policy: next, changes: changesOf(baseline, next)}, final, event);
  };
  const build = (spec: LeverSpec, group: string): Live<PolicyPair> =>
    leverOf(spec, group, {
      lang,
      regions,
      onMove: (changes, final, event) => apply(withCouple(spec, changes), final, event)
    });
  const sections = (options.groups ?? leverGroups).map(group =>
    section(group, {lang, build, onReset: (paths, event) => apply(baselineOf(baseline, paths), true, event)})
  );
  const note = h("p", {class: "rail-note", "aria-hidden": "true"});
  const count = h("span", {class: "rail-count"});
  const handle = h(
    "button",
    {type: "button", class: "rail-handle", "aria-expanded": "false"},
    t(lang, "levers"),
    count
  );
  const fields = h("div", {class: "rail-fields"}, options.top ?? null, ...sections);
  const element = live(
    h("aside", {class: "rail", "aria-label": t(lang, "levers")}, handle, fields, note),
    (next: Policy) => {
      current = next;
      const changes = changesOf(baseline, next);
      for (const part of sections) part.update({policy: next, baseline, changed: Object.keys(changes)});
      const n = Object.keys(changes).length;
      setText(count, n === 0 ? "" : t(lang, "n_changes", {n}));
    }
  );
  handle.addEventListener("click", () =>
    setAttribute(handle, "aria-expanded", element.toggleAttribute("data-open") ? "true" : "false")
  );
  showNotes(element, note, t(lang, "lever_hint"));
  element.update(policy);
  return element;
}

/** A lever of `spec` that follows the pair of policies. */
function leverOf(spec: LeverSpec, group: string, options: Parameters<typeof leverTiers>[1]): Live<PolicyPair> {
  if (spec.control === "tiers") return leverTiers(spec, options);
  if (spec.control === "brackets") return leverBrackets(spec, options);
  const one = lever(spec, {
    lang: options.lang,
    group,
    onMove: (path, value, final, event) => options.onMove({[path]: value}, final, event)
  });
  const {update} = one;
  return live(one as HTMLElement, ({policy, baseline}: PolicyPair) =>
    update({value: valueAt(policy, spec.path), baseline: valueAt(baseline, spec.path)})
  );
}

/** Tiers are asked for where none fit: they begin as the standards in force are. */
function withTiers(policy: Policy, changes: Changes, regions: RegionNames): Changes {
  const places = [...regions.keys()].map(Number);
  const setsTiers = Object.keys(changes).some(path => path.startsWith("standard.tiers"));
  const begins = changes["standard.basis"] === "tiered" && !setsTiers && !hasTiers(policy, places);
  return begins ? {...tiersAsNow(policy, places, 3), ...changes} : changes;
}

const withCouple = ({couple}: LeverSpec, changes: Changes): Changes =>
  couple === undefined ? changes : {...changes, [couple.path]: couple.value};

const baselineOf = (baseline: Policy, paths: readonly string[]): Changes =>
  Object.fromEntries(paths.map(path => [path, valueAt(baseline, path)]));

interface SectionState extends PolicyPair {
  readonly changed: readonly string[];
}
interface SectionOptions {
  readonly lang: Lang;
  readonly build: (spec: LeverSpec, group: string) => Live<PolicyPair>;
  readonly onReset: (paths: readonly string[], event: Event) => void;
}

function section(group: LeverGroup, options: SectionOptions): Live<SectionState> {
  const {lang, build, onReset} = options;
  const levers = group.levers.map(spec => build(spec, group.path));
  const inner = (group.groups ?? []).map(child => section(child, options));
  const paths = pathsOf(group);
  const count = h("span", {class: "group-count"});
  const reset = h(
    "button",
    {
      type: "button",
      class: "reset",
      "aria-label": `${t(lang, "reset_group")}${t(lang, "colon")}${describeLever(group.path, lang).short}`,
      title: t(lang, "reset_group")
    },
    "↺"
  );
  reset.addEventListener("click", event => {
    event.preventDefault();
    onReset(paths, event);
  });
  const summary = h("summary", {}, h("span", {}, describeLever(group.path, lang).short), count, reset);
  const element = h("details", {class: "lever-group", open: group.open ?? false}, summary, ...levers, ...inner);
  return live(element, (state: SectionState) => {
    const n = state.changed.filter(changed =>
      paths.some(path => changed === path || changed.startsWith(`${path}.`))
    ).length;
    setText(count, n === 0 ? "" : String(n));
    setAttribute(reset, "data-off", n === 0);
    setAttribute(reset, "tabindex", n === 0 ? -1 : null);
    for (const part of levers) part.update(state);
    for (const part of inner) part.update(state);
  });
}

/** What a group resets: its levers, and what moves with them. */
const pathsOf = (group: LeverGroup): string[] => [
  ...group.levers.flatMap(({path, control}) => (control === "tiers" ? [path, "standard.region_tier"] : [path])),
  ...(group.groups ?? []).flatMap(pathsOf)
];

/** The note of the lever in hand, in one place, so that nothing moves when it appears. */
function showNotes(rail: HTMLElement, note: HTMLElement, hint: string): void {
  const show = (event: Event): void => {
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-note]") : null;
    setText(note, at?.dataset["note"] ?? hint);
  };
  for (const type of ["pointerover", "focusin", "input"]) rail.addEventListener(type, show);
  setText(note, hint);
}
