// A share in percent with one digit; a dash where it is not published.

import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {say} from "../../ui/words/strings.js";

/** `share` is 0..1. */
export const percentWords = (share: number | null, lang: Lang): string =>
  share === null ? say(lang, "not_published") : `${decimal(100 * share, 1)}%`;
