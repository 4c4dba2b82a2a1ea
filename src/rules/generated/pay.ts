// The programmes, in the order of the law; none is worked out for those who can claim none.
// Written by `npm run generate` from src/rules/law.ts: change that, not this.

import {payAddon} from "../addon/rule.js";
import {payAllowances} from "../allowances/rule.js";
import {payDibao} from "../dibao/rule.js";
import {payDisability} from "../disability/rule.js";
import {payExit} from "../exit/rule.js";
import {payInKind} from "../inkind/rule.js";
import {payPriceSubsidy} from "../price/rule.js";
import {payRelief} from "../relief/rule.js";
import {paySingle} from "../single/rule.js";
import {payTekun} from "../tekun/rule.js";
import type {Household} from "../household/columns.js";
import type {Facts} from "./facts.js";
import type {PreparedPolicy} from "./prepared.js";
import type {Worksheet} from "./worksheet.js";

export function payAll(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  payClaimed(h, f, p, w);
  payInKind(h, f, p, w);
  payRelief(h, f, p, w);
}

function payClaimed(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  if (!mayClaim(h, f, w)) {
    payNothing(w);
    return;
  }
  payTekun(f, p, w);
  payDibao(p, w);
  payExit(h, p, w);
  paySingle(h, f, p, w);
  payAddon(h, f, p, w);
  payDisability(f, p, w);
  payAllowances(p, w);
  payPriceSubsidy(p, w);
}

/** Whom none of these programmes can reach: most families. */
function mayClaim(h: Household, f: Facts, w: Worksheet): boolean {
  return (w.status >= 1 && w.status <= 4) || h.prior_status === 2 || f.disabled > 0;
}

function payNothing(w: Worksheet): void {
  w.tekun_base = 0;
  w.tekun_care = 0;
  w.dibao_base = 0;
  w.exit_benefit = 0;
  w.single_persons = 0;
  w.single_benefit = 0;
  w.dibao_addon = 0;
  w.disability_living = 0;
  w.disability_care = 0;
  w.local_allowances = 0;
  w.price_subsidy = 0;
}
