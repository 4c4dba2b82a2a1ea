// 价格临时补贴 Paid while prices rise.

import type {GroupValue} from "../schema/node.js";
import {field} from "../schema/prepared.js";
import {multiple} from "../schema/words.js";

export const priceParameters = {
  price_subsidy: {
    kind: "group",
    zh: "价格临时补贴",
    en: "price-linked subsidy",
    article: "社会救助法 第三十二条",
    nodes: {rate: multiple("价格临时补贴：占标准", "price-linked subsidy: share of the standard")}
  }
} as const;

export const preparePrice = ({price_subsidy}: GroupValue<typeof priceParameters>) => ({
  price_rate: field("price_subsidy.rate", price_subsidy.rate)
});
