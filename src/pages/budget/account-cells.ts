// 按科目 The cells of one account: figures, and the fields in which its budget and what is paid are typed.

import type {AccountBalance} from "../../analysis/budget/account-balance.js";
import type {Lang} from "../../rules/schema/label.js";
import {h, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Scale} from "../../ui/formats/format.js";
import {accountColumns as columns} from "./accounts-data.js";
import type {AccountColumn as Column} from "./accounts-data.js";
import {t} from "./words.js";

export interface AccountCells {
  readonly all: readonly HTMLElement[];
  readonly show: (balance: AccountBalance | null, scale: Scale) => void;
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
    show: (balance, scale) =>
      columns.forEach((name, i) => {
        if (isField(name)) return;
        const amount = balance?.[name] ?? null;
        setText(all[i], amount === null ? "—" : amountWords(name, amount, scale, lang));
        setAttribute(all[i], "data-short", amount !== null && amount < 0);
      })
  };
}

function amountWords(name: Column, amount: number, scale: Scale, lang: Lang): string {
  if (name !== "surplus") return scale.value(amount);
  return t(lang, amount < 0 ? "account_short" : "account_over", {x: scale.value(Math.abs(amount))});
}
