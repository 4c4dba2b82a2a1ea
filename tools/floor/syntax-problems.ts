// Syntax that the oldest browsers of the floor cannot read: what esbuild would write otherwise for them.

import {transform} from "esbuild";
import {targets} from "./compat.js";

export async function syntaxProblems(code: string, loader: "js" | "css"): Promise<string[]> {
  const [older, newest] = await Promise.all(
    [targets, "esnext"].map(async target => (await transform(code, {target, loader})).code.split("\n"))
  );
  const at = newest.findIndex((line, index) => line !== older[index]);
  return at < 0 ? [] : [`syntax above the floor: ${newest[at].trim().slice(0, 80)}`];
}
