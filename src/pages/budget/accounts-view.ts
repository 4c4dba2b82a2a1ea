// 按科目 What each account of the budget needs in a year beside its budget and what is paid to date, which are typed in.

import type {AccountBalances} from "../../analysis/budget/account-balance.js";
import {accountBalances} from "../../analysis/budget/account-balance.js";
import type {AccountCosts} from "../../analysis/budget/account-costs.js";
import {accounts as names, cashAccounts} from "../../analysis/budget/accounts.js";
import type {Account} from "../../analysis/budget/accounts.js";
import type {Lang} from "../../rules/schema/label.js";
import {h, live, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {typedNumber} from "../../ui/elements/typed-number.js";
import type {TypedNumber} from "../../ui/elements/typed-number.js";
import type {TableData} from "../../ui/tables/csv.js";
import {accountCells} from "./account-cells.js";
import type {AccountCells} from "./account-cells.js";
import {accountColumns as columns, accountsData} from "./accounts-data.js";
import {accountField} from "./account-field.js";
import {noWish} from "./accounts-link.js";
import type {AccountsWish} from "./accounts-link.js";
import {budgetScale} from "./budget-scale.js";
import {t} from "./words.js";

export interface AccountsState {
  /** null before the population is in. */
  readonly accounts: ((months: number) => AccountCosts) | null;
  /** All amounts are written in the scale of this one. */
  readonly reference: number;
}

export interface AccountsOptions {
  readonly lang: Lang;
  readonly onWish: (wish: AccountsWish) => void;
}

export type AccountsView = Live<AccountsState> & {
  /** From which month the reform is paid. */
  readonly month: HTMLElement;
  readonly showWish: (wish: AccountsWish) => void;
  readonly table: () => TableData;
};

const typed = ["budget", "paid"] as const;
type Typed = (typeof typed)[number];

export function accountsView(initial: AccountsState, {lang, onWish}: AccountsOptions): AccountsView {
  let [state, wish] = [initial, noWish];
  const take = (next: AccountsWish): void => {
    wish = next;
    onWish(wish);
    draw();
  };
  const rows = cashAccounts.map(account =>
    accountRow(account, lang, (kind, amount) => {
      const {[account]: _, ...others} = wish[kind];
      take({...wish, [kind]: amount === null ? others : {...others, [account]: amount}});
    })
  );
  const total = accountCells(lang);
  const foot = h(
    "tr",
    {class: "total"},
    h("th", {scope: "row", class: "text"}, t(lang, "account_total")),
    ...total.all
  );
  const month = monthField(lang, value => take({...wish, month: value}));
  const head = columns.map(name => h("th", {scope: "col", class: "number"}, t(lang, `account_${name}`)));
  const table = h(
    "table",
    {class: "accounts-table"},
    h("thead", {}, h("tr", {}, h("th", {scope: "col", class: "text"}, t(lang, "account")), ...head)),
    h("tbody", {}, ...rows.map(({element}) => element), foot)
  );
  const note = h("p", {class: "quiet accounts-note"});
  const element = h(
    "div",
    {},
    h("div", {class: "scroll", tabindex: 0, role: "group", "aria-label": t(lang, "accounts_title")}, table),
    note
  );
  const balances = (): AccountBalances | null =>
    state.accounts === null ? null : accountBalances(state.accounts(13 - wish.month), wish);
  function draw(): void {
    const [found, scale] = [balances(), budgetScale(state.reference, lang)];
    for (const {account, cells} of rows) cells.show(found?.cash[account] ?? null, scale);
    total.show(found?.total ?? null, scale, found?.typed);
    setText(note, found === null ? "" : noteWords(found.typed, lang));
  }
  draw();
  const update = (next: AccountsState): void => {
    state = next;
    draw();
  };
  return Object.assign(live(element as HTMLElement, update), {
    month: month.element,
    showWish: (next: AccountsWish) => {
      wish = next;
      month.show(wish.month);
      for (const {account, show} of rows) show(wish.budget[account] ?? null, wish.paid[account] ?? null);
      draw();
    },
    table: () => accountsData(balances(), budgetScale(state.reference, lang), lang)
  });
}

/** Why a total is not whole; nothing where it is. */
function noteWords({budget, paid}: AccountBalances["typed"], lang: Lang): string {
  if (budget.missing === 0 && paid.missing === 0) return "";
  return t(lang, "account_missing", {budget: budget.missing, paid: paid.missing});
}

interface Row {
  readonly account: Account;
  readonly element: HTMLElement;
  readonly cells: AccountCells;
  readonly show: (budget: number | null, paid: number | null) => void;
}

function accountRow(account: Account, lang: Lang, onAmount: (kind: Typed, amount: number | null) => void): Row {
  const fields = typed.map(kind => accountField(account, kind, lang, amount => onAmount(kind, amount)));
  const cells = accountCells(
    lang,
    fields.map(({element}) => element)
  );
  const element = h(
    "tr",
    {"data-account": account},
    h("th", {scope: "row", class: "text"}, names[account][lang]),
    ...cells.all
  );
  return {
    account,
    element,
    cells,
    show: (...amounts) => fields.forEach(({show}, i) => show(amounts[i]))
  };
}

type MonthField = Pick<TypedNumber, "show"> & {readonly element: HTMLElement};

function monthField(lang: Lang, onMonth: (month: number) => void): MonthField {
  const {input, fault, show} = typedNumber({
    lang,
    form: {min: 1, max: 12, step: 1, isWhole: true},
    attributes: {name: "accounts-month"},
    onValue: value => onMonth(value ?? 1)
  });
  show(1);
  return {element: h("label", {class: "accounts-month"}, t(lang, "accounts_month"), " ", input, fault), show};
}
