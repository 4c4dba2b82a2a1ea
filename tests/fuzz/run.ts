// `npm run fuzz [-- --minutes N --only KIND]`: all kinds in turn with fresh inputs; the first that fails is printed and kept in
// tests/fuzz/seeds, where the gates try it from then on.

import {parseArgs} from "node:util";
import {keep, keptInputs, kinds, round, seedFolder} from "./kinds.js";
import type {Kind} from "./kind.js";
import {startWatch} from "./watch.js";

const {values} = parseArgs({options: {minutes: {type: "string", default: "5"}, only: {type: "string"}}});
const minutes = Number(values.minutes);
const chosen = kinds.filter(({name}) => values.only === undefined || values.only === name);
if (!(minutes > 0)) throw new Error(`invalid value: --minutes ${values.minutes} (a number above 0)`);
if (chosen.length === 0)
  throw new Error(`unknown kind: ${values.only} (known: ${kinds.map(({name}) => name).join(", ")})`);

const watch = startWatch(seedFolder);
const end = Date.now() + minutes * 60_000;
const counts = new Map<string, number>();
for (const kind of chosen) for (const [, input] of keptInputs(kind)) await kind.check(input);
for (let failed = false; !failed && Date.now() < end;) {
  for (const kind of chosen) failed ||= await fails(kind);
}
for (const [name, count] of counts) console.log(`${name}: ${count} inputs`);
await watch.end();

async function fails(kind: Kind): Promise<boolean> {
  const parameters = {
    seed: Math.floor(Math.random() * 2 ** 31),
    numRuns: ["parquet", "register"].includes(kind.name) ? 100 : 500
  };
  counts.set(kind.name, (counts.get(kind.name) ?? 0) + parameters.numRuns);
  const failure = await round(kind, watch, parameters);
  if (failure === undefined) return false;
  const file = keep(kind, failure.input);
  console.error(
    `${kind.name}, seed ${parameters.seed}: kept in ${file}\n${failure.input.slice(0, 200)}\n${failure.why}`
  );
  process.exitCode = 1;
  return true;
}
