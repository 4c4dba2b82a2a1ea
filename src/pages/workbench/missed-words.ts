// 漏保的是谁 How many are missed, and how many more or fewer that is than under the baseline, in words.

import type {Missed, MissedSides} from "../../analysis/coverage/missed.js";
import type {Lang} from "../../rules/schema/label.js";
import {decimal, quantity, scaleOf} from "../../ui/formats/format.js";
import {t} from "./words.js";

export function missedWords({reform, change}: MissedSides, lang: Lang): string {
  const {families, singles, all} = reform;
  const persons = ({missed}: Missed): string => quantity("persons", missed, lang);
  const now = t(lang, "missed_words", {
    families: persons(families),
    families_rate: rateOf(families, true),
    singles: persons(singles),
    singles_rate: rateOf(singles, true),
    all: persons(all),
    all_rate: rateOf(all, true)
  });
  return now + changeWords(change.all, lang);
}

/** Nothing where nothing is changed; where it is within two standard errors, that it cannot be told. */
function changeWords({entitled, missed, missed_se, rate, rate_se}: Missed, lang: Lang): string {
  if (entitled === 0 && missed === 0 && (rate ?? 0) === 0) return "";
  const scale = scaleOf("persons", missed, lang);
  const isMoved = isSure(missed, missed_se);
  const amount = isMoved ? scale.value(Math.abs(missed)) : (scale.change(missed) ?? "0");
  const values = {
    persons: `${amount}${scale.error(missed_se, missed)} ${scale.unit}`.trim(),
    points: rate === null || rate_se === null ? "—" : `${signed(100 * rate)}±${decimal(100 * rate_se, 2)}`
  };
  return t(lang, isMoved ? (missed > 0 ? "missed_more" : "missed_fewer") : "missed_unsure", values);
}

/** In percent, with its standard error where that is asked for. */
export function rateOf({rate, rate_se}: Missed, withError = false): string {
  if (rate === null) return "—";
  const error = withError && rate_se !== null ? `±${decimal(100 * rate_se, 1)}` : "";
  return `${decimal(100 * rate, 1)}${error}%`;
}

/** A change of a rate in percentage points, with its standard error. */
export function changeOfRate({rate, rate_se}: Missed): string {
  if (rate === null || rate_se === null) return "—";
  if (rate === 0 && rate_se === 0) return "·";
  return `${signed(100 * rate, 1)}±${decimal(100 * rate_se, 1)}`;
}

/** Whether a change is more than two standard errors. */
export const isSure = (change: number | null, error: number | null): boolean =>
  change !== null && error !== null && Math.abs(change) > 2 * error;

const signed = (x: number, digits = 2): string => `${x < 0 ? "−" : "+"}${decimal(Math.abs(x), digits)}`;
