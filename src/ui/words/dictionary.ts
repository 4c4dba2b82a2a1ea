// How a page looks up its words: a dictionary has both languages side by side, and a text may have {blanks} to fill.

import type {Lang} from "../../rules/schema/label.js";

export type Dictionary = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** What fills the blanks of a text; a blank without a value stays as it is written. */
export type Blanks = Readonly<Record<string, string | number>>;

/** The text of a dictionary in one language, its blanks filled in. */
export const lookup =
  <Word extends string>(words: Readonly<Record<Word, readonly [zh: string, en: string]>>) =>
  (lang: Lang, word: Word, values: Blanks = {}): string =>
    words[word][lang === "zh" ? 0 : 1].replace(/\{(\w+)\}/g, (blank, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : blank
    );
