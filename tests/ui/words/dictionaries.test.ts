// Every dictionary of the site: both languages, the same blanks, nothing that no screen says.

import {readdirSync, readFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {t} from "../../../src/policy-desk/words.js";
import {withCommon} from "../../../src/ui/words/common.js";
import type {Dictionary} from "../../../src/ui/words/dictionary.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const site = ["ui", "policy-desk", "host", "pages"].flatMap(layer =>
  readdirSync(join(root, "src", layer), {recursive: true, encoding: "utf8"})
    .filter(name => name.endsWith(".ts"))
    .map(name => join(root, "src", layer, name))
);
const common = join(root, "src/ui/words/common.ts");
const dictionaries = [common, ...site.filter(file => basename(file) === "words.ts")];

const wordsOf = async (file: string): Promise<[key: string, zh: string, en: string][]> => {
  const {words} = (await import(file)) as {words: Dictionary};
  return Object.entries(words).map(([key, [zh, en]]) => [key, zh, en]);
};
const blanks = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const han = /\p{Script=Han}/u;
/** The name of the other language, in that language. */
const chineseInEnglish = new Set(["other_language"]);

/** Source that may say a word of the dictionary, without the dictionary. */
const sayers = (dictionary: string): string =>
  (dictionary === common ? site : site.filter(file => file.startsWith(`${dirname(dictionary)}/`)))
    .map(file => readFileSync(file, "utf8").replace(/export const words = \{[^]*?\n\} as const/, ""))
    .join("\n");

/** As a literal, or as what a template makes of its first or last part: `gain_${class}`, `${name}_title`. */
const isSaid = (key: string, text: string): boolean =>
  text.includes(`"${key}"`) ||
  [...key.matchAll(/_/g)].some(
    ({index}) => text.includes(`\`${key.slice(0, index + 1)}\${`) || text.includes(`}${key.slice(index)}\``)
  );

describe.each(dictionaries.map(file => [file.slice(root.length), file]))("the words of %s", (_, file) => {
  it("are there in both languages, with the same blanks, and no Chinese in English", async () => {
    for (const [key, zh, en] of await wordsOf(file)) {
      expect([key, zh.trim() === "", en.trim() === ""]).toEqual([key, false, false]);
      expect([key, blanks(en)]).toEqual([key, blanks(zh)]);
      if (!chineseInEnglish.has(key)) expect([key, en]).toEqual([key, expect.not.stringMatching(han)]);
    }
  });

  it("are all said by some file", async () => {
    const text = sayers(file);
    expect((await wordsOf(file)).filter(([key]) => !isSaid(key, text)).map(([key]) => key)).toEqual([]);
  });
});

describe("a dictionary", () => {
  it("fills blanks once, and leaves alone what only looks like one", () => {
    expect(t("zh", "n_changes", {n: 3})).toBe("3 项改动");
    expect(t("en", "baseline_of", {name: "{n}"})).toBe("{n} (baseline)");
  });

  it("says the common words too, and may have none of them", () => {
    expect(withCommon({own: ["自己的", "own"]})("en", "colon")).toBe(": ");
    // @ts-expect-error common has a colon
    withCommon({colon: [":", ":"]});
  });
});
