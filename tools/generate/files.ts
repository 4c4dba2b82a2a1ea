// Every generated file and what is to stand in it: the one list that the command and its test go through.

import {fileURLToPath} from "node:url";
import {format, resolveConfig} from "prettier";
import {commandPage, withUsage} from "./command-reference.js";
import {designFactorsSource} from "./design-factors.js";
import {factColumnsSource} from "./fact-columns.js";
import {factsSource} from "./facts.js";
import {microdataSource} from "./microdata.js";
import {paySource} from "./pay.js";
import {preparedSource} from "./prepared.js";
import {programmesSource} from "./programmes.js";
import {rebuiltExclusionSource} from "./rebuilt-exclusion.js";
import {sumsSource} from "./sums.js";
import {termsSource} from "./terms.js";
import {viewsSource} from "./views.js";
import {worksheetSource} from "./worksheet.js";

const root = new URL("../../", import.meta.url);

export const generatedFiles: Readonly<Record<string, () => string | Promise<string>>> = {
  "src/rules/generated/worksheet.ts": worksheetSource,
  "src/rules/generated/pay.ts": paySource,
  "src/rules/generated/sums.ts": sumsSource,
  "src/rules/generated/prepared.ts": preparedSource,
  "src/rules/generated/terms.ts": termsSource,
  "src/rules/generated/facts.ts": factsSource,
  "src/rules/generated/microdata.ts": microdataSource,
  "src/engine/generated/views.ts": viewsSource,
  "src/engine/generated/fact-columns.ts": factColumnsSource,
  "src/engine/generated/programmes.ts": programmesSource,
  "src/analysis/generated/design-factors.ts": designFactorsSource,
  "src/analysis/generated/rebuilt-exclusion.ts": rebuiltExclusionSource,
  "docs/command-line.md": commandPage,
  "README.md": withUsage(new URL("README.md", root), "en"),
  "README.zh-CN.md": withUsage(new URL("README.zh-CN.md", root), "zh")
};

export const generatedPath = (file: string): string => fileURLToPath(new URL(file, root));

export async function textOf(file: string): Promise<string> {
  const path = generatedPath(file);
  const text = await generatedFiles[file]();
  return file.endsWith(".ts") ? format(text, {...(await resolveConfig(path)), parser: "typescript"}) : text;
}
