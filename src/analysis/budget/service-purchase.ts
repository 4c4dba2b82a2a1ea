// 购买服务 The budget line for buying services that follows from last year's funds. 湖北省 2024 年的要求（中国社会报 2025-07-07，湖北省
// 民政厅答问）: at least 2 percent of last year's social assistance funds, of which at least 60 percent for services to those in need.
// 社会救助法 第三十四条 wants such services everywhere and names no share.

export interface ServicePurchaseRule {
  /** Of last year's funds. */
  readonly share: number;
  /** Of the line: for services to recipients; the rest is for the work of the offices. */
  readonly services: number;
}

export const hubeiServicePurchase: ServicePurchaseRule = {share: 0.02, services: 0.6};

export interface ServicePurchase {
  /** 元/年, each the least that the rule asks for. */
  readonly line: number;
  readonly services: number;
  /** The most that may go to the offices' own work when the line is at its least. */
  readonly offices: number;
}

/** `lastYear` is what was spent on social assistance the year before, 元. */
export function servicePurchase(lastYear: number, rule: ServicePurchaseRule = hubeiServicePurchase): ServicePurchase {
  const line = rule.share * lastYear;
  return {line, services: rule.services * line, offices: (1 - rule.services) * line};
}
