// How texts are looked up: a dictionary has both languages side by side, and a text may have {blanks} to fill.

import type {Lang} from "../../rules/schema/label.js";
import {hasOwn} from "../../rules/has-own.js";

export type Dictionary = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** What fills the blanks of a text; a blank without a value stays as it is written. */
export type Values = Readonly<Record<string, string | number>>;

/** The text of a word in one language, its blanks filled in. */
export type Say<Word extends string> = (lang: Lang, word: Word, values?: Values) => string;

/** What says the words of a dictionary. */
export const lookup =
  <Words extends Dictionary>(words: Words): Say<keyof Words & string> =>
  (lang, word, values = {}) =>
    words[word][lang === "zh" ? 0 : 1].replace(/\{(\w+)\}/g, (blank, name: string) =>
      hasOwn(values, name) ? String(values[name]) : blank
    );
