// Which parameters are shown: of a policy, beside another, of a group, of a quality, with these letters in them.

import type {PolicyEntry, PolicyLibrary} from "../../analysis/policies/policy-library.js";
import {policySchema, qualities} from "../../rules/policy.js";
import {h} from "../../ui/elements/dom.js";
import {labelled} from "../../ui/elements/labelled.js";
import type {Lang} from "../../rules/schema/label.js";
import {parameterPaths} from "./parameter-table.js";
import type {ParameterFilter} from "./parameter-table.js";
import {t} from "./words.js";

export interface FilterOptions {
  readonly lang: Lang;
  readonly library: PolicyLibrary;
  /** The policy shown first. */
  readonly first: string;
  readonly onChange: () => void;
}

export interface SourceFilters {
  readonly element: HTMLElement;
  /** What is asked for. */
  readonly now: () => ParameterFilter;
  /** Asks for another policy. */
  readonly setPolicy: (id: string) => void;
}

export function sourceFilters({lang, library, first, onChange}: FilterOptions): SourceFilters {
  const entryOf = (id: string): PolicyEntry | undefined => library.policies.find(({policy}) => policy.id === id);
  const policyOptions = (): HTMLOptionElement[] =>
    library.policies.map(({policy}) =>
      h("option", {value: policy.id, selected: policy.id === first}, policy.name[lang])
    );
  const search = h("input", {type: "search", "aria-label": t(lang, "search"), placeholder: t(lang, "search")});
  const policy = h("select", {}, ...policyOptions());
  const beside = h("select", {}, h("option", {value: "", selected: true}, t(lang, "no_second")), ...policyOptions());
  beside.value = "";
  const [group, quality] = [groupSelect(lang), qualitySelect(lang)];
  for (const control of [search, policy, beside, group, quality]) control.addEventListener("input", onChange);
  return {
    element: h(
      "div",
      {class: "source-filters"},
      search,
      labelled(t(lang, "policy"), policy),
      labelled(t(lang, "beside"), beside),
      labelled(t(lang, "category"), group),
      labelled(t(lang, "quality"), quality)
    ),
    now: () => ({
      first: entryOf(policy.value) ?? library.policies[0],
      second: entryOf(beside.value),
      search: search.value.trim().toLowerCase(),
      group: group.value,
      quality: quality.value
    }),
    setPolicy: id => {
      policy.value = id;
    }
  };
}

/** The groups of the schema that have a parameter. */
const groupSelect = (lang: Lang): HTMLSelectElement =>
  h(
    "select",
    {},
    h("option", {value: ""}, t(lang, "all")),
    ...Object.entries(policySchema.nodes)
      .filter(([name]) => parameterPaths.some(path => path === name || path.startsWith(`${name}.`)))
      .map(([name, node]) => h("option", {value: name}, node[lang]))
  );

const qualitySelect = (lang: Lang): HTMLSelectElement =>
  h(
    "select",
    {},
    h("option", {value: ""}, t(lang, "all")),
    ...Object.entries(qualities).map(([name, label]) => h("option", {value: name}, label[lang]))
  );
