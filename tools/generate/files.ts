// Every generated file and what is to stand in it: the one list that the command and its test go through.

import {fileURLToPath} from "node:url";
import {format, resolveConfig} from "prettier";
import {preparedSource} from "./prepared.js";

const root = new URL("../../", import.meta.url);

export const generatedFiles: Readonly<Record<string, () => string | Promise<string>>> = {
  "src/rules/generated/prepared.ts": preparedSource
};

export const generatedPath = (file: string): string => fileURLToPath(new URL(file, root));

export async function textOf(file: string): Promise<string> {
  const path = generatedPath(file);
  return format(await generatedFiles[file](), {...(await resolveConfig(path)), parser: "typescript"});
}
