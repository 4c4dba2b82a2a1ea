// 按科目 The cells of one account: figures, and the fields in which its budget and what is paid are typed.

import type {AccountBalance, AccountBalances, Typed} from "../../analysis/budget/account-balance.js";
import type {Lang} from "../../rules/schema/label.js";
import {h, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Scale} from "../../ui/formats/format.js";
import {accountColumns as columns} from "./accounts-data.js";
import type {AccountColumn as Column} from "./accounts-data.js";
import {t} from "./words.js";

export interface AccountCells {
  readonly all: readonly HTMLElement[];
  /** `typed`: of a total that is not whole, what it has so far. */
  readonly show: (balance: AccountBalance | null, scale: Scale, typed?: AccountBalances["typed"]) => void;
}

/** A cell a column; those of what is typed hold their fields, where there are any. */
export function accountCells(lang: Lang, fields: readonly HTMLElement[] = []): AccountCells {
  const all = columns.map(name => {
    const field = name === "budget" ? fields[0] : name === "paid" ? fields[1] : undefined;
    return h("td", {class: "number", "data-column": name}, field ?? "—");
  });
  const isField = (name: Column): boolean => fields.length > 0 && (name === "budget" || name === "paid");
  return {
    all,
    show: (balance, scale, typed) =>
      columns.forEach((name, i) => {
        if (isField(name)) return;
        const amount = balance?.[name] ?? null;
        const part = name === "budget" || name === "paid" ? typed?.[name] : undefined;
        const none = part === undefined || part.sum === 0 ? "—" : partWords(part, scale, lang);
        setText(all[i], amount === null ? none : amountWords(name, amount, scale, lang));
        setAttribute(all[i], "data-short", amount !== null && amount < 0);
      })
  };
}

function amountWords(name: Column, amount: number, scale: Scale, lang: Lang): string {
  if (name !== "surplus") return scale.value(amount);
  return t(lang, amount < 0 ? "account_short" : "account_over", {x: scale.value(Math.abs(amount))});
}

const partWords = ({sum, missing}: Typed, scale: Scale, lang: Lang): string =>
  t(lang, "account_part", {sum: scale.value(sum), n: missing});
