// 资金分担 The shares of all levels, their sum, and the rest to the county. Shares that do not sum to 1 are not taken: the draft stays
// in the fields, and it is said which are in force instead.

import {payerNames} from "../../rules/financing/rule.js";
import type {Payer, Shares} from "../../rules/financing/rule.js";
import {payers} from "../../rules/financing/parameters.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {exact} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {sumOf} from "./financing-edit.js";
import {shareField} from "./share-field.js";
import {t} from "./words.js";
import {lastOf} from "../../rules/last-of.js";

export interface SharesState {
  readonly shares: Shares;
  /** The baseline's. */
  readonly before: Shares;
}

/** Its parts stand among those of the panel. */
export type ShareFields = Live<SharesState> & {readonly sum: HTMLElement; readonly rest: HTMLElement};

export interface ShareFieldsOptions {
  readonly lang: Lang;
  /** Says whether the shares were taken. */
  readonly onTyped: (shares: Shares, event: Event) => boolean;
}

export function shareFields(first: SharesState, {lang, onTyped}: ShareFieldsOptions): ShareFields {
  let inForce = first.shares;
  const fields = payerNames.map(payer => shareField(payer, lang, typed));
  const sum = h("p", {class: "shares-sum", role: "status"});
  const rest = h("button", {type: "button", hidden: true}, t(lang, "shares_rest"));
  const drafted = (): Shares => sharesOf(payer => fields[payerNames.indexOf(payer)].value() / 100);
  const others = (): number => fields.slice(0, -1).reduce((total, {value}) => total + value(), 0);

  function typed(event: Event): void {
    const draft = drafted();
    if (!onTyped(tidy(draft), event)) showRefused(draft);
  }
  function showRefused(draft: Shares): void {
    setAttribute(sum, "data-refused", true);
    const drawn = sumOf(draft);
    const words = {sum: Number.isNaN(drawn) ? "?" : percent(drawn), kept: keptWords(inForce, lang)};
    setText(sum, t(lang, "shares_refused", words));
    for (const field of fields) field.mark();
    rest.hidden = !(others() >= 0 && others() <= 100);
  }
  rest.addEventListener("click", event => {
    lastOf(fields)?.set(Number((100 - others()).toFixed(6)));
    typed(event);
  });
  const element = h("div", {class: "share-fields"}, ...fields);
  const result = live(element as HTMLElement, ({shares, before}: SharesState) => {
    inForce = shares;
    for (const field of fields)
      field.update({share: shares[field.payer], moved: shares[field.payer] !== before[field.payer]});
    setAttribute(sum, "data-refused", null);
    setText(sum, t(lang, "shares_sum", {sum: percent(sumOf(shares))}));
    rest.hidden = true;
  });
  result.update(first);
  return Object.assign(result, {sum, rest});
}

const percent = (share: number): string => exact(100 * share);

const keptWords = (shares: Shares, lang: Lang): string =>
  payerNames.map(payer => `${payers[payer][lang]} ${percent(shares[payer])}%`).join(t(lang, "comma"));

const sharesOf = (of: (payer: Payer) => number): Shares =>
  Object.fromEntries(payerNames.map(payer => [payer, of(payer)])) as Record<Payer, number>;

/** Typed percents are decimals; 0.1 + 0.2 is made 0.3. */
const tidy = (shares: Shares): Shares => sharesOf(payer => Number(shares[payer].toFixed(6)));
