// 预算数、已支出 A field for an amount of one account, in 亿元 or million yuan; empty where no figure is given, which is not 0.

import {accounts} from "../../analysis/budget/accounts.js";
import type {Account} from "../../analysis/budget/accounts.js";
import type {Lang} from "../../rules/schema/label.js";
import {h} from "../../ui/elements/dom.js";
import {typedNumber} from "../../ui/elements/typed-number.js";
import {t} from "./words.js";

export interface AccountField {
  readonly element: HTMLElement;
  /** 元. */
  readonly show: (amount: number | null) => void;
}

export function accountField(
  account: Account,
  kind: "budget" | "paid",
  lang: Lang,
  onAmount: (amount: number | null) => void
): AccountField {
  const scale = {zh: 1e8, en: 1e9}[lang];
  const unit = t(lang, "account_unit");
  const what = t(lang, `account_${kind}`);
  const {input, fault, show} = typedNumber({
    lang,
    form: {min: 0, max: 1e5, unit, scale},
    mayBeEmpty: true,
    attributes: {
      name: `${kind}-${account}`,
      "aria-label": t(lang, "account_field", {account: accounts[account][lang], what})
    },
    onValue: value => onAmount(value === null ? null : Math.round(value * scale))
  });
  return {
    element: h("span", {}, input, fault),
    show: amount => show(amount === null ? null : Number((amount / scale).toFixed(6)))
  };
}
