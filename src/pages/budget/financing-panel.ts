// 资金分担 Levers of who pays: the mode, the fixed sum, and the shares of everything, of a prefecture or of a programme.

import type {Policy} from "../../rules/policy.js";
import {h, live, setAttribute} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {sharesIn, withFixedSum, withMode, withoutShares, withShares} from "./financing-edit.js";
import type {Scope} from "./financing-edit.js";
import {financingMode} from "./financing-mode.js";
import {financingScope} from "./financing-scope.js";
import {fixedSumField} from "./fixed-sum-field.js";
import {shareFields} from "./share-fields.js";
import type {SharesState} from "./share-fields.js";
import {t} from "./words.js";

export interface FinancingState {
  readonly policy: Policy;
  readonly baseline: Policy;
  /** What the centre pays under the baseline, 元/年: the sum that fixed-central mode begins with. */
  readonly centralNow: number;
}

export interface FinancingOptions {
  readonly lang: Lang;
  readonly regions: ReadonlyMap<string, string>;
  readonly onChange: (policy: Policy, event: Event) => void;
}

export function financingPanel(
  first: FinancingState,
  {lang, regions, onChange}: FinancingOptions
): Live<FinancingState> {
  let state = first;
  let scope: Scope = "default";
  /** Whether there is such a policy. */
  const take = (policy: Policy | undefined, event: Event): boolean => {
    if (policy !== undefined) onChange(policy, event);
    return policy !== undefined;
  };
  const mode = financingMode(lang, picked =>
    onChange(withMode(state.policy, picked, state.centralNow), new Event("change"))
  );
  const amount = fixedSumField(lang, (sum, event) => take(withFixedSum(state.policy, sum), event));
  const sharesNow = (): SharesState => ({
    shares: sharesIn(state.policy, scope).shares,
    before: sharesIn(state.baseline, scope).shares
  });
  const shares = shareFields(sharesNow(), {
    lang,
    onTyped: (typed, event) => take(withShares(state.policy, scope, typed), event)
  });
  const drop = h("button", {type: "button", hidden: true}, t(lang, "drop_own"));
  drop.addEventListener("click", event => onChange(withoutShares(state.policy, scope), event));
  const scopes = financingScope({
    lang,
    regions,
    onScope: picked => {
      scope = picked;
      draw();
    }
  });
  const element = layout([mode, amount, scopeLabel(scopes, lang), shares, shares.sum, shares.rest, drop], lang);
  function draw(): void {
    const {policy} = state;
    mode.update(policy.financing.mode);
    scopes.update({policy, scope});
    setAttribute(amount, "hidden", policy.financing.mode !== "fixed_central");
    amount.update(policy.financing.fixed_central);
    shares.update(sharesNow());
    drop.hidden = scope === "default" || !sharesIn(policy, scope).own;
  }
  draw();
  return live(element, (next: FinancingState) => {
    const isSame = next.policy.financing === state.policy.financing && next.baseline === state.baseline;
    state = next;
    if (!isSame) draw();
  });
}

const scopeLabel = (scopes: HTMLElement, lang: Lang): HTMLElement =>
  h("label", {class: "scope"}, h("span", {class: "quiet"}, t(lang, "scope")), " ", scopes);

const layout = (levers: readonly HTMLElement[], lang: Lang): HTMLElement =>
  h(
    "section",
    {class: "financing-panel", "aria-label": t(lang, "financing")},
    h("h2", {class: "rail-title"}, t(lang, "financing")),
    ...levers,
    h("p", {class: "quiet"}, t(lang, "financing_assumed"))
  );
