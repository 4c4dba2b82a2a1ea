// 资金分担 Levers of who pays. Shares that do not sum to 1 are not taken: the panel says so, and which ones are in force instead.

import {cashProgrammes, programmes} from "../../rules/law.js";
import {payerNames} from "../../rules/financing/rule.js";
import type {Payer, Shares} from "../../rules/financing/rule.js";
import {payers} from "../../rules/financing/parameters.js";
import type {Policy} from "../../rules/policy.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {typedNumber} from "../../ui/elements/typed-number.js";
import {exact} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {describeLever} from "../../policy-desk/levers/describe-lever.js";
import {say} from "../../ui/words/strings.js";
import {toggle} from "../../ui/elements/toggle.js";
import {sharesIn, sumOf, withFixedSum, withMode, withoutShares, withShares} from "./financing-edit.js";
import type {Scope} from "./financing-edit.js";
import {word} from "./words.js";

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

type Mode = Policy["financing"]["mode"];
const modes = ["share", "fixed_central"] as const;
const percent = (share: number): string => exact(100 * share);

export function financingPanel(first: FinancingState, options: FinancingOptions): Live<FinancingState> {
  const {lang, regions, onChange} = options;
  let state = first;
  let scope: Scope = "default";
  const node = describeLever("financing.mode", lang).node;
  const modeNames = node.kind === "choice" ? node.values : {};
  const modeHost = h("div", {});
  let drawnMode: Mode | null = null;

  const amount = amountField(lang, (sum, event) => {
    const next = withFixedSum(state.policy, sum);
    if (next !== undefined) onChange(next, event);
    return next !== undefined;
  });
  const fields = payerNames.map(payer => shareField(payer, lang, event => typed(event)));
  const sum = h("p", {class: "shares-sum", role: "status"});
  const rest = h("button", {type: "button", hidden: true}, word(lang, "shares_rest"));
  const drop = h("button", {type: "button", hidden: true}, word(lang, "drop_own"));
  const scopeSelect = h("select", {"aria-label": word(lang, "scope")});
  const element = h(
    "section",
    {class: "financing-panel", "aria-label": word(lang, "financing")},
    h("h2", {class: "rail-title"}, word(lang, "financing")),
    modeHost,
    amount,
    h("label", {class: "scope"}, h("span", {class: "quiet"}, word(lang, "scope")), " ", scopeSelect),
    h("div", {class: "share-fields"}, ...fields),
    sum,
    rest,
    drop,
    h("p", {class: "quiet"}, word(lang, "financing_assumed"))
  );

  const drafted = (): Shares =>
    Object.fromEntries(fields.map(({payer, value}) => [payer, value() / 100])) as Record<Payer, number>;

  function typed(event: Event): void {
    const next = withShares(state.policy, scope, tidy(drafted()));
    if (next === undefined) showRefused();
    else onChange(next, event);
  }
  /** The draft stays in the fields, the policy keeps what it had. */
  function showRefused(): void {
    const {shares} = sharesIn(state.policy, scope);
    const kept = payerNames.map(payer => `${payers[payer][lang]} ${percent(shares[payer])}%`).join(say(lang, "comma"));
    setAttribute(sum, "data-refused", true);
    const drawn = sumOf(drafted());
    setText(sum, word(lang, "shares_refused", {sum: Number.isNaN(drawn) ? "?" : percent(drawn), kept}));
    for (const field of fields) field.mark();
    const others = fields.slice(0, -1).reduce((total, {value}) => total + value(), 0);
    rest.hidden = !(others >= 0 && others <= 100);
  }
  rest.addEventListener("click", event => {
    const others = fields.slice(0, -1).reduce((total, {value}) => total + value(), 0);
    fields.at(-1)?.set(Number((100 - others).toFixed(6)));
    typed(event);
  });
  drop.addEventListener("click", event => onChange(withoutShares(state.policy, scope), event));
  scopeSelect.addEventListener("change", () => {
    scope = scopeSelect.value as Scope;
    draw();
  });

  function drawMode(mode: Mode): void {
    if (mode === drawnMode) return;
    drawnMode = mode;
    const choices = modes.map(name => [name, modeNames[name]?.[lang] ?? name] as const);
    modeHost.replaceChildren(
      toggle(choices, {
        label: word(lang, "mode"),
        value: mode,
        onPick: picked => onChange(withMode(state.policy, picked, state.centralNow), new Event("change"))
      })
    );
  }
  function drawScopes(): void {
    const name = (key: Scope, text: string): string =>
      key !== "default" && sharesIn(state.policy, key).own ? word(lang, "scope_own", {name: text}) : text;
    const option = (key: Scope, text: string): HTMLElement =>
      h("option", {value: key, selected: key === scope}, name(key, text));
    scopeSelect.replaceChildren(
      option("default", word(lang, "scope_default")),
      h(
        "optgroup",
        {label: word(lang, "scope_region")},
        ...[...regions].map(([region, text]) => option(`regions.${region}`, text))
      ),
      h(
        "optgroup",
        {label: word(lang, "scope_programme")},
        ...cashProgrammes.map(key => option(`programme.${key}`, programmes[key][lang]))
      )
    );
  }
  function draw(): void {
    const {policy, baseline} = state;
    const {mode, fixed_central} = policy.financing;
    const {shares, own} = sharesIn(policy, scope);
    const before = sharesIn(baseline, scope).shares;
    drawMode(mode);
    drawScopes();
    setAttribute(amount, "hidden", mode !== "fixed_central");
    amount.update(fixed_central);
    for (const field of fields)
      field.update({share: shares[field.payer], moved: shares[field.payer] !== before[field.payer]});
    setAttribute(sum, "data-refused", null);
    setText(sum, word(lang, "shares_sum", {sum: percent(sumOf(shares))}));
    rest.hidden = true;
    drop.hidden = scope === "default" || !own;
  }
  draw();
  return live(element, (next: FinancingState) => {
    const isSame = next.policy.financing === state.policy.financing && next.baseline === state.baseline;
    state = next;
    if (!isSame) draw();
  });
}

/** Typed percents are decimals; 0.1 + 0.2 is made 0.3. */
const tidy = (shares: Shares): Shares =>
  Object.fromEntries(payerNames.map(payer => [payer, Number(shares[payer].toFixed(6))])) as Record<Payer, number>;

interface ShareState {
  readonly share: number;
  readonly moved: boolean;
}
type ShareField = Live<ShareState> & {
  readonly payer: Payer;
  /** Percent; NaN where it is no number. */
  readonly value: () => number;
  readonly set: (percent: number) => void;
  /** It is part of what was not taken. */
  readonly mark: () => void;
};

function shareField(payer: Payer, lang: Lang, onTyped: (event: Event) => void): ShareField {
  const {input, fault, show, value} = typedNumber({
    lang,
    form: {min: 0, max: 100, step: 1, unit: "%"},
    attributes: {name: `share-${payer}`},
    onValue: (percent, event) => {
      show(percent);
      onTyped(event);
    }
  });
  const swatch = h("i", {class: `swatch part-${payerNames.indexOf(payer)}`});
  const element = h(
    "div",
    {},
    h("label", {class: "share-field"}, swatch, h("span", {class: "name"}, payers[payer][lang]), input, "%"),
    fault
  );
  return Object.assign(
    live(element as HTMLElement, ({share, moved}: ShareState) => {
      show(Number((100 * share).toFixed(6)));
      setAttribute(element.firstElementChild!, "data-moved", moved);
    }),
    {
      payer,
      value: () => value() ?? NaN,
      set: (percent: number) => show(percent),
      mark: () => setAttribute(input, "aria-invalid", "true")
    }
  );
}

/** The fixed sum, in 亿元 or million yuan. */
function amountField(lang: Lang, onTyped: (sum: number, event: Event) => boolean): Live<number | null> {
  const scale = lang === "zh" ? 1e8 : 1e6;
  const unit = lang === "zh" ? "亿元/年" : "million yuan/year";
  const {input, fault, show} = typedNumber({
    lang,
    form: {min: 0, max: Infinity, scale, unit},
    attributes: {name: "fixed-central"},
    onValue: (sum, event) => onTyped(Math.round((sum ?? 0) * scale), event)
  });
  const element = h(
    "div",
    {class: "fixed-sum"},
    h("label", {class: "share-field"}, h("span", {class: "name"}, word(lang, "fixed_amount")), input, unit),
    fault,
    h("p", {class: "quiet"}, word(lang, "fixed_words"))
  );
  return live(element as HTMLElement, (sum: number | null) =>
    show(sum === null ? null : Number((sum / scale).toFixed(6)))
  );
}
