// A share in percent with one digit; a dash where it is not published.

import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

/** `share` is 0..1. */
export const percentWords = (share: number | null, lang: Lang): string =>
  share === null ? t(lang, "not_published") : `${decimal(100 * share, 1)}%`;
