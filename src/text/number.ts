// A number as a person types it: full-width digits, thousands in groups of three, 万 and 亿, a percent sign where percents are meant,
// the unit that stands beside the field. What could be meant in two ways is no number: 12,5 is neither 12.5 nor 125.

export interface NumberForm {
  /** What 1 in the field stands for, of what 万 and 亿 count: 1e8 beside 亿元. */
  readonly scale?: number;
  /** Beside the field: "%", "元/月", "亿元". */
  readonly unit?: string;
}

/** Why a text is no number. */
export type NumberFault = "empty" | "not_number" | "bad_comma" | "no_percent" | "no_myriad";
export type ReadNumber = {readonly value: number} | {readonly fault: NumberFault};

const plain = /^[+-]?(\d+(\.\d+)?|\.\d+)$/;
const grouped = /^[+-]?\d{1,3}([, ]\d{3})+(\.\d+)?$/;

/** The number in the unit of the field. */
export function readNumber(text: string, {scale = 1, unit = ""}: NumberForm = {}): ReadNumber {
  const tidied = text.normalize("NFKC").replace(/[−–—]/g, "-").replace(/\s+/g, " ").trim();
  if (tidied === "") return {fault: "empty"};
  const own = unit.normalize("NFKC");
  const [, body = "", end = ""] = /^(.*?) ?([万亿]?元?(?:\/.*)?|%|[^\d,. %+-]*)$/s.exec(tidied) ?? [];
  const myriad = end.startsWith("万") ? 1e4 : end.startsWith("亿") ? 1e8 : 1;
  if (end === "%" && own !== "%") return {fault: "no_percent"};
  if (myriad !== 1 && own === "%") return {fault: "no_myriad"};
  // 万元 and 亿元 may stand beside 元 and beside 亿元, 元 alone only where the field counts in 元
  const [counted, named] = myriad === 1 ? [end, own] : [end.slice(1), own.replace(/^[万亿]/, "")];
  if (!["", named, named.split("/")[0]].includes(counted)) return {fault: "not_number"};
  const value = valueOf(body);
  if (typeof value === "string") return {fault: value};
  return {value: myriad === 1 ? value : Number(((value * myriad) / scale).toPrecision(15))};
}

function valueOf(body: string): number | NumberFault {
  if (body.length > 24) return "not_number";
  if (plain.test(body)) return Number(body);
  if (grouped.test(body) && !(body.includes(",") && body.includes(" "))) return Number(body.replace(/[, ]/g, ""));
  return /^[+-]?\d[\d., ]*$/.test(body) && /[, ]/.test(body) ? "bad_comma" : "not_number";
}
