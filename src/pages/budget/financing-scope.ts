// 资金分担 Whose shares are shown: everything's, a prefecture's, a programme's; those with shares of their own are marked.

import {cashProgrammes, programmes} from "../../rules/law.js";
import type {Policy} from "../../rules/policy.js";
import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {sharesIn} from "./financing-edit.js";
import type {Scope} from "./financing-edit.js";
import {t} from "./words.js";

export interface ScopeState {
  readonly policy: Policy;
  readonly scope: Scope;
}

export interface ScopeOptions {
  readonly lang: Lang;
  readonly regions: ReadonlyMap<string, string>;
  readonly onScope: (scope: Scope) => void;
}

export function financingScope({lang, regions, onScope}: ScopeOptions): Live<ScopeState> {
  const select = h("select", {"aria-label": t(lang, "scope")});
  select.addEventListener("change", () => onScope(select.value as Scope));
  return live(select as HTMLElement, ({policy, scope}: ScopeState) => {
    const name = (key: Scope, text: string): string =>
      key !== "default" && sharesIn(policy, key).own ? t(lang, "scope_own", {name: text}) : text;
    const option = (key: Scope, text: string): HTMLElement =>
      h("option", {value: key, selected: key === scope}, name(key, text));
    select.replaceChildren(
      option("default", t(lang, "scope_default")),
      h(
        "optgroup",
        {label: t(lang, "scope_region")},
        ...[...regions].map(([region, text]) => option(`regions.${region}`, text))
      ),
      h(
        "optgroup",
        {label: t(lang, "programme")},
        ...cashProgrammes.map(key => option(`programme.${key}`, programmes[key][lang]))
      )
    );
  });
}
