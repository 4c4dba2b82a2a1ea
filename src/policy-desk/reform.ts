// The reform in hand: the preset it started from and the policy it has become. What it is called, and its link.

import {takenBackWith} from "../analysis/standards/tier-ratio.js";
import {applyChanges, valueAt} from "../rules/schema/changes.js";
import type {Policy} from "../rules/policy.js";
import {regionsOf} from "../rules/standard/rule.js";
import {changesOf} from "./changes-of.js";
import type {Lang} from "../rules/schema/label.js";
import {linkOf, readLink} from "./link.js";
import type {NoticePart} from "../ui/dialogs/notice-panel.js";
import {problemText} from "../ui/dialogs/problem-text.js";
import {t} from "./words.js";

export interface Reform {
  readonly preset: Policy;
  readonly policy: Policy;
}

/** `own` is how many parameters have moved since the preset was picked; `query` is the link, with the province. */
export interface ReformNote {
  readonly id: string;
  readonly name: string;
  readonly own: number;
  readonly query: string;
  /** Whether anything differs from the baseline. */
  readonly changed: boolean;
}

/** What stands on the screen besides the reform: the baseline, in which province. */
export interface Setting {
  readonly basis: Policy;
  /** Id of the province. */
  readonly province: string;
  /** Name of the province of each policy that is of another one, by policy id. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

export function reformNote({preset, policy}: Reform, {basis, province}: Setting, lang: Lang): ReformNote {
  const changes = changesOf(preset, policy);
  const own = Object.keys(changes).length;
  const moved = own === 0 ? "" : ` + ${t(lang, "n_own", {n: own})}`;
  const fromBasis = t(lang, own === 0 ? "as_baseline" : "own_reform");
  return {
    id: preset.id,
    name: preset.id === basis.id ? fromBasis : preset.name[lang] + moved,
    own,
    query: linkOf(preset.id, changes, basis.id, province),
    changed: own > 0 || preset.id !== basis.id
  };
}

/** A reform that has come back to the baseline is the baseline, by whatever way it went. */
export function settle(reform: Reform, basis: Policy): Reform {
  return Object.keys(changesOf(basis, reform.policy)).length === 0 ? {preset: basis, policy: basis} : reform;
}

/** What a link says, as far as it fits; and what was left out of it. `others`: parts that the page reads itself. */
export function reformFromLink(
  query: string,
  {basis, elsewhere}: Setting,
  policies: readonly Policy[],
  lang: Lang,
  others: readonly string[] = []
): {reform: Reform; ignored: readonly NoticePart[]} {
  const {reform: id, changes, ignored} = readLink(query, others);
  const preset = id === null ? basis : policies.find(policy => policy.id === id);
  const known = new Set(regionsOf(basis.standard));
  const foreign = Object.keys(changes).filter(path => path.split(".").some(key => isRegion(key) && !known.has(key)));
  const own = Object.fromEntries(Object.entries(changes).filter(([path]) => !foreign.includes(path)));
  const {policy, problems} = applyChanges(preset ?? basis, own);
  return {
    reform: settle({preset: preset ?? basis, policy}, basis),
    ignored: [
      ...ignored,
      ...(id !== null && preset === undefined ? [refused(id, elsewhere, lang)] : []),
      ...foreign.map(path => ({text: t(lang, "region_elsewhere", {path}), reason: null})),
      ...problems.map(problem => ({text: problemText(problem, lang), reason: null}))
    ]
  };
}

const isRegion = (key: string): boolean => /^\d{6}$/.test(key);

/** A policy that is not one of the province on the screen: another's, or nobody's. */
function refused(id: string, elsewhere: Setting["elsewhere"], lang: Lang): NoticePart {
  const name = elsewhere.get(id);
  if (name === undefined) return {text: id, reason: "bad_id"};
  return {text: t(lang, "policy_elsewhere", {id, name}), reason: null};
}

const tiersTogether = ["standard.tiers", "standard.region_tier"];

/** One change taken back; tiers and the places in them go back together where they would not fit apart. */
export function withoutChange({preset, policy}: Reform, path: string, basis: Policy): Reform {
  const back = (paths: readonly string[]): ReturnType<typeof applyChanges> =>
    applyChanges(policy, Object.fromEntries(paths.map(path => [path, valueAt(basis, path)])));
  const single = back(takenBackWith(policy, path));
  return {preset, policy: (single.problems.length === 0 ? single : back(tiersTogether)).policy};
}
