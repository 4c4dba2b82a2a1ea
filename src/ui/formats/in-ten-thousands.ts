// Persons in the one unit of a whole table: 万人, thousand persons.

import {decimal} from "./format.js";
import type {Lang} from "../../rules/schema/label.js";

export function inTenThousands(x: number, lang: Lang): string {
  const scaled = x / {zh: 1e4, en: 1e3}[lang];
  return scaled < 0.01 ? "<0.01" : decimal(scaled, scaled >= 1000 ? 0 : scaled >= 10 ? 1 : 2);
}
