// What is summed over the lines of a worksheet, in straight lines and in a fixed order.

import {law, lines} from "../../src/rules/law.js";
import type {Line, Paid} from "../../src/rules/schema/line.js";
import {head} from "./head.js";
import {paidLines, sum} from "./paid-lines.js";

const of = (fits: (paid: Paid) => boolean): string[] => paidLines.filter(({paid}) => fits(paid)).map(({name}) => name);
const arrow = (name: string, names: readonly string[]): string =>
  `export const ${name} = (${names.length === 0 ? "_w" : "w"}: Worksheet): number => ${sum(names)};`;

/** Whole numbers whatever they are worked out of: counts, codes and conditions. */
const counted: readonly string[] = ["人", "是否", "代码"];
/** Sums that `resources_month` has in it, as it has every line that is paid. */
const summed: readonly string[] = ["cash_month", "inkind_month", "total_month"];

/** Amounts that are in no sum, two by two, so that additions need not wait for each other. */
function inPairs(terms: readonly string[]): string {
  if (terms.length <= 2) return terms.join(" + ");
  const half = 2 * Math.ceil(terms.length / 4);
  return `(${inPairs(terms.slice(0, half))}) + (${inPairs(terms.slice(half))})`;
}

const isLooked = ({name, unit, paid, unpublished}: Line): boolean =>
  !counted.includes(unit) && paid === undefined && unpublished !== true && !summed.includes(name);

export function sumsSource(): string {
  const cash = of(({kind}) => kind === "cash");
  const inKind = of(({kind}) => kind === "in_kind");
  const unclaimed = of(({claimed}) => !claimed);
  const unclaimedCash = of(({claimed, kind}) => !claimed && kind === "cash");
  const fixed = of(({without_status}) => without_status === "fixed");
  const nothing = [
    "status",
    "receives",
    "take_up_rate",
    ...law.flatMap(({lines}) => lines.map(({name}) => name)),
    ...summed
  ];
  return `${head("Sums over the lines of a worksheet, and the worksheet on which there is nothing to sum.", "src/rules/law.ts")}
import {Worksheet} from "./worksheet.js";

/** Left to right: the order of a sum is part of its value. */
export function addPayments(w: Worksheet): void {
  w.cash_month = ${sum(cash)};
  w.inkind_month = ${sum(inKind)};
  w.total_month = w.cash_month + w.inkind_month;
}

/** 元/月 paid to all who are entitled to it, whether they take up anything or not; in all and in cash. */
${arrow("unclaimedMonth", unclaimed)}
${arrow("unclaimedCash", unclaimedCash)}

/** 元/月 that no lever of a search moves. */
${arrow("fixedMonth", fixed)}

/** Not finite where an amount of the worksheet is not: what is paid and summed up is in \`resources_month\`. */
export function sumOfAmounts(w: Worksheet): number {
  return ${inPairs(lines.filter(isLooked).map(({name}) => `w.${name}`))};
}

/** The worksheet of a household that gets nothing whatever its income: incomes are not worked out. */
export function outsideSheet(): Worksheet {
  const w = new Worksheet();
  ${nothing.map(name => `w.${name} = 0;`).join("\n")}
  return w;
}
`;
}
