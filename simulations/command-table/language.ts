// The language of what is explained in words: that of the terminal.

import type {Lang} from "../../src/rules/schema/label.js";

export function languageOf({LC_ALL, LC_MESSAGES, LANG}: NodeJS.ProcessEnv): Lang {
  return [LC_ALL, LC_MESSAGES, LANG].find(value => value !== undefined && value !== "")?.startsWith("zh") === true
    ? "zh"
    : "en";
}
