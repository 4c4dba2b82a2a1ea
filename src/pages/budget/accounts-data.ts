// 按科目 The accounts as a table: what each needs, its budget, what is paid, what is left of either.

import type {AccountBalance, AccountBalances} from "../../analysis/budget/account-balance.js";
import {accounts as names, cashAccounts} from "../../analysis/budget/accounts.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../../ui/formats/format.js";
import type {TableData} from "../../ui/tables/csv.js";
import {t} from "./words.js";

export const accountColumns = ["baseline", "reform", "need", "budget", "paid", "remaining", "surplus"] as const;
export type AccountColumn = (typeof accountColumns)[number];

/** null: nothing is known yet. */
export function accountsData(found: AccountBalances | null, scale: Scale, lang: Lang): TableData {
  const row = (account: string, balance: AccountBalance): TableData["rows"][number] => ({
    account,
    ...Object.fromEntries(accountColumns.map(name => [name, balance[name]]))
  });
  return {
    columns: [
      {key: "account", label: t(lang, "account")},
      ...accountColumns.map(name => ({
        key: name,
        label: `${t(lang, `account_${name}`)} (${scale.unit})`,
        format: scale.value
      }))
    ],
    rows:
      found === null
        ? []
        : [
            ...cashAccounts.map(name => row(names[name][lang], found.cash[name]!)),
            row(t(lang, "account_total"), found.total)
          ]
  };
}
