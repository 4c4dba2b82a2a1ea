// 购买服务 The budget line for buying services that follows from last year's funds, where a province asks for a share of them.
// 社会救助法 第三十四条 wants such services everywhere and names no share.

export interface ServicePurchaseRule {
  /** Of last year's funds. */
  readonly share: number;
  /** Of the line: for services to recipients; the rest is for the work of the offices. */
  readonly services: number;
}

/** The rule of a province, as data/service-purchase.csv has it. */
export interface PublishedServiceRule extends ServicePurchaseRule {
  readonly year: number;
  readonly source: string;
  readonly quality: "official" | "relay" | "assumed";
  readonly note_zh: string;
  readonly note_en: string;
}

export interface ServicePurchase {
  /** 元/年, each the least that the rule asks for. */
  readonly line: number;
  readonly services: number;
  /** The most that may go to the offices' own work when the line is at its least. */
  readonly offices: number;
}

/** `lastYear` is what was spent on social assistance the year before, 元. */
export function servicePurchase(lastYear: number, rule: ServicePurchaseRule): ServicePurchase {
  const line = rule.share * lastYear;
  return {line, services: rule.services * line, offices: (1 - rule.services) * line};
}
