// What is written of the command line: its page in docs, and the block of usage in both READMEs. Loaded when it is asked for, after
// the code it stands on has been written.

import {readFileSync} from "node:fs";
import type {Lang} from "../../src/rules/schema/label.js";

const help = () => import("../../simulations/command-table/help.js");

/** docs/command-line.md */
export const commandPage = async (): Promise<string> => (await help()).reference();

/** A README with its block of usage written anew. */
export const withUsage = (path: URL, lang: Lang) => async (): Promise<string> => {
  const {usage} = await help();
  return readFileSync(path, "utf8").replace(
    /```text\n(usage|用法)[\s\S]*?\n```\n/,
    () => `\`\`\`text\n${usage(lang)}\n\`\`\`\n`
  );
};
