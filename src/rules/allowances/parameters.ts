// 地方补贴 Allowances that places pay beside the national ones.

import {statusCodes} from "../household/columns.js";
import type {GroupValue} from "../schema/node.js";
import {field, statusFlags} from "../schema/prepared.js";
import {yuan} from "../schema/words.js";

const {0: _none, 5: _monitored, ...assisted} = statusCodes;

export const allowancesParameters = {
  allowances: {
    kind: "list",
    zh: "地方补贴",
    en: "local allowances",
    maxLength: 40,
    item: {
      kind: "group",
      zh: "补贴",
      en: "allowance",
      nodes: {
        id: {kind: "text", zh: "编号", en: "id", pattern: /^[a-z0-9][a-z0-9_-]{0,63}$/},
        name: {
          kind: "group",
          zh: "名称",
          en: "name",
          nodes: {
            zh: {kind: "text", zh: "中文名称", en: "name in Chinese"},
            en: {kind: "text", zh: "英文名称", en: "name in English"}
          }
        },
        per: {
          kind: "choice",
          zh: "发放单位",
          en: "paid per",
          values: {
            household: {zh: "户", en: "household"},
            person: {zh: "人", en: "person"},
            single_entrant: {zh: "单人保对象", en: "single-person entrant"}
          }
        },
        amount_year: yuan("元/年", "金额", "amount", {way: "none"}),
        statuses: {kind: "some", zh: "对象", en: "statuses", values: assisted, numeric: true}
      }
    }
  }
} as const;

export const prepareAllowances = ({allowances}: GroupValue<typeof allowancesParameters>) => {
  /** 元/年 by status, of those that are paid `per` what is asked. */
  const yearly = (per: (typeof allowances)[number]["per"]): Float64Array => {
    const sums = new Float64Array(6);
    for (const each of allowances) {
      if (each.per !== per) continue;
      statusFlags(each.statuses).forEach((isPaid, status) => (sums[status] += isPaid * each.amount_year));
    }
    return sums;
  };
  return {
    has_allowances: field("allowances", allowances.length > 0),
    household_allowance: field("allowances.*.amount_year", yearly("household")),
    person_allowance: field("allowances.*.amount_year", yearly("person")),
    /** Single entrants count as dibao. */
    single_allowance: field("allowances.*.amount_year", yearly("single_entrant")[2])
  };
};
