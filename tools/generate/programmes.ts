// Programmes one by one: copied out of a worksheet, and tallied.

import {programmeNames} from "../../src/rules/law.js";
import {head} from "./head.js";
import {paidLines} from "./paid-lines.js";

export const programmesSource =
  (): string => `${head("The programmes of a worksheet one by one: read by name in a loop they would take several times as long.", "src/rules/law.ts")}
import type {Worksheet} from "../../rules/generated/worksheet.js";
import {firstProgramme} from "../tally/measures.js";
import type {Measures} from "../tally/measures.js";

/** Amounts of the programmes in a worksheet, 元/月, into \`to\`, in the order of \`programmeNames\`. */
export function copyProgrammes(sheet: Worksheet, to: Float64Array): void {
  ${programmeNames.map((name, k) => `to[${k}] = sheet.${name};`).join("\n")}
}

/** Leaves of copied amounts what need not be claimed. */
export function keepUnclaimed(amounts: Float64Array): void {
  ${paidLines.flatMap(({paid}, k) => (paid.claimed ? [`amounts[${k}] = 0;`] : [])).join("\n")}
}

export function tallyProgrammes(w: Worksheet, m: Measures): void {
  ${paidLines
    .map(({name, paid}, k) =>
      paid.claimed
        ? `addProgramme(m, ${k}, w.${name}, w);`
        : `// paid to all who are entitled to it
           m.add(firstProgramme + ${k}, w.${name});
           m.add(firstProgramme + ${programmeNames.length + k}, w.${name});`
    )
    .join("\n")}
}

/** \`k\` is the place of the programme in \`programmeNames\`. */
function addProgramme(m: Measures, k: number, amount: number, w: Worksheet): void {
  if (amount === 0) return;
  m.add(firstProgramme + k, amount);
  if (w.receives === 1) m.add(firstProgramme + ${programmeNames.length} + k, amount);
}
`;
