// Paying, in the order of the law: programmes that not everybody can claim are passed over together where nobody may claim one.

import {law} from "../../src/rules/law.js";
import type {Claim, Programme} from "../../src/rules/schema/line.js";
import {head} from "./head.js";

const types = {h: "Household", f: "Facts", p: "PreparedPolicy", w: "Worksheet"} as const;
const all = (Object.keys(types) as (keyof typeof types)[]).map(name => `${name}: ${types[name]}`).join(", ");
const call = ({pay, reads}: Programme): string => `${pay}(${reads.join(", ")});`;

/** Programmes that stand side by side and have claims, as one; the others each alone. */
function runs(programmes: readonly Programme[]): Programme[][] {
  const found: Programme[][] = [];
  for (const programme of programmes) {
    const last = found.at(-1);
    const joins = last !== undefined && last[0].claims !== "anyone" && programme.claims !== "anyone";
    if (joins) last.push(programme);
    else found.push([programme]);
  }
  return found;
}

/** Statuses as ranges, then the rest. */
function mayClaim(claims: readonly Claim[]): string {
  const codes = [...new Set(claims.flatMap(claim => (typeof claim === "object" ? [claim.status] : [])))].sort();
  const ranges: (readonly [number, number])[] = codes.reduce<[number, number][]>((list, code) => {
    const last = list.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else list.push([code, code]);
    return list;
  }, []);
  const tests = ranges.map(([from, to]) =>
    from === to ? `w.status === ${from}` : `(w.status >= ${from} && w.status <= ${to})`
  );
  if (claims.includes("held_dibao")) tests.push("h.prior_status === 2");
  if (claims.includes("disabled")) tests.push("f.disabled > 0");
  return tests.join(" || ");
}

interface Run {
  readonly call: string;
  readonly code: string;
}

function runOf(programmes: readonly Programme[], number: number): Run {
  if (programmes[0].claims === "anyone") return {call: call(programmes[0]), code: ""};
  const name = number === 0 ? "" : String(number + 1);
  const claims = programmes.flatMap(({claims}) => (claims === "anyone" ? [] : claims));
  const lines = programmes.flatMap(({lines}) => lines);
  const test = mayClaim(claims);
  const args = (["h", "f", "w"] as const).filter(arg => test.includes(`${arg}.`));
  return {
    call: `payClaimed${name}(h, f, p, w);`,
    code: `
function payClaimed${name}(${all}): void {
  if (!mayClaim${name}(${args.join(", ")})) {
    payNothing${name}(w);
    return;
  }
  ${programmes.map(call).join("\n")}
}

/** Whom none of these programmes can reach: most families. */
function mayClaim${name}(${args.map(arg => `${arg}: ${types[arg]}`).join(", ")}): boolean {
  return ${test};
}

function payNothing${name}(w: Worksheet): void {
  ${lines.map(({name}) => `w.${name} = 0;`).join("\n")}
}
`
  };
}

export function paySource(): string {
  const programmes: readonly Programme[] = law;
  const parts = runs(programmes).map(runOf);
  const imports = [...programmes].sort((a, b) => (a.room < b.room ? -1 : 1));
  return `${head("The programmes, in the order of the law; none is worked out for those who can claim none.", "src/rules/law.ts")}
${imports.map(({pay, room}) => `import {${pay}} from "../${room}/rule.js";`).join("\n")}
import type {Household} from "../household/columns.js";
import type {Facts} from "./facts.js";
import type {PreparedPolicy} from "./prepared.js";
import type {Worksheet} from "./worksheet.js";

export function payAll(${all}): void {
  ${parts.map(({call}) => call).join("\n")}
}
${parts.map(({code}) => code).join("")}`;
}
