// The terms of all rooms as one table.

import {existsSync, readdirSync} from "node:fs";
import {camelOf} from "./camel.js";
import {head} from "./head.js";

const rules = new URL("../../src/rules/", import.meta.url);

export function termsSource(): string {
  const folders = readdirSync(rules).filter(
    folder => folder !== "generated" && existsSync(new URL(`${folder}/terms.ts`, rules))
  );
  const rooms = folders.sort().map(folder => ({folder, name: `${camelOf(folder)}Terms`}));
  return `${head("What formulas count that is neither a line nor a column.", "src/rules/<room>/terms.ts")}
${rooms.map(({folder, name}) => `import {${name}} from "../${folder}/terms.js";`).join("\n")}

export const terms = {
  ${rooms.map(({name}) => `...${name}`).join(",\n")}
};
export type TermName = keyof typeof terms;
`;
}
