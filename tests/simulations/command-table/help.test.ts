// What the command line says of itself: help and written reference come from the table, and leave nothing of it out.

import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {helpAsked} from "../../../simulations/command-table/asked.js";
import {helpOf, reference, usage} from "../../../simulations/command-table/help.js";
import {commandNames, commands} from "../../../simulations/command-table/table.js";
import type {CommandSpec} from "../../../simulations/command-table/option.js";

describe("help", () => {
  it("of every command has every option with its words, its bounds and its default, in both languages", () => {
    for (const name of commandNames) {
      const {options}: CommandSpec = commands[name];
      for (const lang of ["zh", "en"] as const) {
        const text = helpOf(name, lang);
        for (const [option, {allowed, fallback, ...words}] of Object.entries(options)) {
          expect(text).toContain(`  --${option}`);
          expect(text).toContain(words[lang]);
          expect(text).toContain(allowed[lang]);
          if (typeof fallback === "number") expect(text).toMatch(new RegExp(`(: |：)${fallback}`));
        }
        if (lang === "en")
          expect(text.replaceAll("75亿", "").replaceAll("+1亿", "")).not.toMatch(/\p{Script=Han}{2,}/u);
      }
    }
  });

  it("is given for every way to ask, and for nothing at all", () => {
    for (const args of [[], ["--help"], ["-h"], ["help"]]) expect(helpAsked(args, "en")).toBe(usage("en"));
    for (const args of [
      ["solve", "--help"],
      ["help", "solve"],
      ["solve", "--lever", "-h"],
      ["--help", "solve"]
    ])
      expect(helpAsked(args, "zh")).toBe(helpOf("solve", "zh"));
    expect(helpAsked(["solve", "--lever", "x", "--", "--help"], "en")).toBeUndefined();
    expect(() => helpAsked(["slove", "--help"], "en")).toThrow("unknown command: slove (nearest: solve)");
  });

  it("is printed with exit code 0 and nothing on standard error, in the language of the terminal", () => {
    const env = {...process.env, LC_ALL: "", LC_MESSAGES: "", LANG: "zh_CN.UTF-8"};
    const args = ["--import", "tsx", "simulations/cli.ts", "solve", "--help"];
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: "utf8", env});
    expect([status, stdout, stderr]).toEqual([0, `${helpOf("solve", "zh")}\n`, ""]);
  }, 30_000);
});

describe("the written reference", () => {
  it.each([
    ["README.md", "en"],
    ["README.zh-CN.md", "zh"]
  ] as const)("of %s is what --help prints", (file, lang) => {
    expect(readFileSync(file, "utf8")).toContain(`\`\`\`text\n${usage(lang)}\n\`\`\``);
  });

  it("of docs/command-line.md is the whole table", () => {
    expect(readFileSync("docs/command-line.md", "utf8")).toBe(reference());
  });

  it("of README.md names no option that is not there", () => {
    const known = new Set(commandNames.flatMap(name => Object.keys(commands[name].options)));
    const text = readFileSync("README.md", "utf8");
    const section = text.slice(text.indexOf("## Command line"), text.indexOf("## File formats"));
    const named = [...section.matchAll(/(?<![\w-])--([a-z][a-z-]+)/g)].map(([, name]) => name);
    expect(named.filter(name => !known.has(name) && name !== "help")).toEqual([]);
  });
});
