// The measures of a worksheet: what one household adds to a tally under a policy.

import {unclaimedCash, unclaimedMonth} from "../../rules/generated/sums.js";
import type {Worksheet} from "../../rules/generated/worksheet.js";
import {tallyProgrammes} from "../generated/programmes.js";
import {cashGroups, measureAt as at} from "./measures.js";
import type {Measures} from "./measures.js";

/** Whether a status or an amount is to be tallied, besides the household's existence and its income. */
export const isTouched = (w: Worksheet): boolean => w.status !== 0 || w.total_month > 0;

/** 元/月 the household gets: what need not be claimed in any case, the rest only where it receives; in all and in cash. */
export const receivedMonth = (w: Worksheet): number => (w.receives === 1 ? w.total_month : unclaimedMonth(w));
export const receivedCash = (w: Worksheet): number => (w.receives === 1 ? w.cash_month : unclaimedCash(w));

/** Takes the measures of a worksheet. */
export function measure(w: Worksheet, m: Measures): void {
  m.clear();
  countPersons(w, m);
  if (w.total_month <= 0) return;
  tallyProgrammes(w, m);
  tallyCash(w, m);
}

function countPersons(w: Worksheet, m: Measures): void {
  const {status, members, single_persons, receives} = w;
  const onExit = w.exit_benefit > 0;
  if (onExit) m.add(at.exit, members);
  if (single_persons > 0) countSingles(w, m);
  if (status === 0) return;
  const family = members - single_persons;
  m.add(at.tekunEntitled + status - 1, family);
  if (status === 2) m.add(at.dibaoHouseholds, 1);
  if (receives === 0 || status === 5) return;
  if (!onExit) m.add(at.tekunReceiving + status - 1, family);
  if (status === 2) m.add(at.dibaoHouseholdsReceiving, 1);
}

/** Single-person entrants are dibao persons, whatever their family is. */
function countSingles({single_persons, receives}: Worksheet, m: Measures): void {
  m.add(at.dibaoEntitled, single_persons);
  m.add(at.single, single_persons);
  if (receives === 0) return;
  m.add(at.dibaoReceiving, single_persons);
  m.add(at.singleReceiving, single_persons);
}

function tallyCash(w: Worksheet, m: Measures): void {
  const cashReceived = receivedCash(w);
  m.add(at.cash, w.cash_month);
  m.add(at.cashReceiving, cashReceived);
  addCashOf(m, cashGroupOf(w), w.cash_month, cashReceived);
  if (w.single_persons > 0) addCashOf(m, 6, w.cash_month, cashReceived);
  m.add(at.totalReceiving, receivedMonth(w));
}

function addCashOf(m: Measures, group: number, entitled: number, received: number): void {
  m.add(at.cashOf + group, entitled);
  m.add(at.cashOf + cashGroups.length + group, received);
}

/** Index into `cashGroups`. */
function cashGroupOf(w: Worksheet): number {
  if (w.exit_benefit > 0) return 4;
  if (w.single_persons > 0) return 1;
  return w.status >= 1 && w.status <= 4 ? w.status - 1 : 5;
}
