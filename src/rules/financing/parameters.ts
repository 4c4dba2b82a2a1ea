// 资金分担 Who pays.

import {programmes} from "../law.js";
import {share, yuan} from "../schema/words.js";

export const payers = {
  central: {zh: "中央", en: "central"},
  province: {zh: "省", en: "province"},
  prefecture: {zh: "市", en: "prefecture"},
  county: {zh: "县", en: "county"}
} as const;

const shares = {
  kind: "group",
  zh: "分担比例",
  en: "shares",
  article: "社会救助法 第六条",
  nodes: {
    central: share("中央", "central"),
    province: share("省", "province"),
    prefecture: share("市", "prefecture"),
    county: share("县", "county")
  }
} as const;

export const financingParameters = {
  financing: {
    kind: "group",
    zh: "资金分担",
    en: "who pays",
    nodes: {
      mode: {
        kind: "choice",
        zh: "分担方式",
        en: "mode",
        values: {share: {zh: "按比例", en: "shares"}, fixed_central: {zh: "中央定额", en: "fixed central transfer"}}
      },
      fixed_central: yuan("元/年", "中央定额", "fixed central transfer", {nullable: true}),
      default: shares,
      programme: {
        kind: "table",
        zh: "按项目的分担",
        en: "shares by programme",
        keys: programmes,
        fallback: false,
        item: shares
      },
      regions: {kind: "table", zh: "按市的分担", en: "shares by place", keys: "region", fallback: false, item: shares}
    }
  }
} as const;
