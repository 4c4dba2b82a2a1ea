// The prepared policy as one flat class, from what each room prepares of a policy: field by field, so that V8 keeps one shape.

import {policyFiles} from "../../loaders/assistance/policies.js";
import {law, rooms} from "../../src/rules/law.js";
import type {Programme} from "../../src/rules/schema/line.js";
import type {Field, Source} from "../../src/rules/schema/prepared.js";
import {resolvePolicy} from "../../src/rules/schema/resolve.js";
import {camelOf} from "./camel.js";
import {head} from "./head.js";
import {roomModule} from "./room-module.js";

type Part = (policy: unknown, places: unknown) => Readonly<Record<string, Field<unknown>>>;
interface Room {
  readonly folder: string;
  /** Name of the function, `prepareTakeUp`, and of what it gives, `takeUp`. */
  readonly prepare: string;
  readonly part: string;
  readonly takesPlaces: boolean;
  /** Name of the function that tells whether a status is paid anything, where the room has one. */
  readonly pays: string | undefined;
  readonly fields: readonly (readonly [string, Source])[];
}

/** Rooms that nothing but the policy keeps from paying a household without a status. */
const openRooms = (law as readonly Programme[]).filter(
  ({claims, lines}) => claims === "anyone" && lines.some(({paid}) => (paid?.without_status ?? "nothing") !== "nothing")
);
const turns = ({folder}: Room): boolean =>
  openRooms.some(({room, lines}) => room === folder && lines.some(({paid}) => paid?.without_status === "turning"));
const anyOf = (tests: readonly string[]): string => (tests.length === 0 ? "false" : tests.join(" || "));

/** A whole policy, to see what is prepared of it. */
const example = (): unknown => resolvePolicy("national-2021", policyFiles()).policy;

function missing(name: string, folder: string, why: string): never {
  throw new Error(`${name} is missing: src/rules/${folder}/parameters.ts (${why})`);
}

async function roomOf(folder: string, policy: unknown): Promise<Room> {
  const part = camelOf(folder);
  const pascal = part[0].toUpperCase() + part.slice(1);
  const [prepare, pays] = [`prepare${pascal}`, `pays${pascal}`];
  const module = await roomModule(folder, "parameters");
  const give = module[prepare] as Part | undefined;
  if (give === undefined) missing(prepare, folder, "it says what the rules read of a policy");
  const fields = Object.entries(give(policy, {regions: [], standard: new Float64Array(0)}));
  const isOpen = openRooms.some(({room}) => room === folder);
  if (isOpen && !(pays in module))
    missing(pays, folder, "anyone may claim: it tells whether a status is paid anything");
  return {folder, prepare, part, takesPlaces: give.length > 1, fields, pays: isOpen ? pays : undefined};
}

function requireOnce(names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`prepared twice: ${twice} (two rooms give a field of this name)`);
}

function source({from, none, sorted}: Source): string {
  const more = [...(none === undefined ? [] : [`none: "${none}"`]), ...(sorted === undefined ? [] : ["sorted: true"])];
  return `{${[`from: "${from}"`, ...more].join(", ")}}`;
}

function assignments({part, prepare, takesPlaces, fields}: Room): string {
  const rows = fields.map(([name]) => `this.${name} = ${part}.${name}.value;`);
  const places = part === "standard" ? `const places = {regions, standard: this.standard};` : "";
  const call = `${prepare}(policy${part === "standard" ? ", {regions}" : takesPlaces ? ", places" : ""})`;
  return `const ${part} = ${call};\n${rows.join("\n")}\n${places}`;
}

export async function preparedSource(): Promise<string> {
  const policy = example();
  const parts = await Promise.all(Object.keys(rooms).map(folder => roomOf(folder, policy)));
  const fields = parts.flatMap(room => room.fields);
  requireOnce(fields.map(([name]) => name));
  const closed = openRooms.find(({room}) => parts.every(({folder}) => folder !== room));
  if (closed !== undefined)
    missing("room", closed.room, "anyone may claim: the policy says who, and law.ts names the room");
  const open = parts.filter(({pays}) => pays !== undefined);
  const imports = [...parts].sort((a, b) => (a.folder < b.folder ? -1 : 1));
  return `${head("A policy as the rules read it, one flat class of constant shape, and where each number of it comes from.", "src/rules/<room>/parameters.ts")}
${imports.map(({folder, prepare, pays}) => `import {${[...(pays === undefined ? [] : [pays]), prepare].join(", ")}} from "../${folder}/parameters.js";`).join("\n")}
import type {Policy} from "../policy.js";
import type {Source} from "../schema/prepared.js";

type Prepared = ${parts.map(({prepare}) => `ReturnType<typeof ${prepare}>`).join(" & ")};
type Of<N extends keyof Prepared> = Prepared[N]["value"];

/** Tables by place have two entries per region, urban then rural (see \`Household.place\`). */
export class PreparedPolicy {
  readonly id: string;
  ${fields.map(([name]) => `readonly ${name}: Of<"${name}">;`).join("\n")}
  /** Whether it pays families without a status, for nothing but that it says so. */
  readonly pays_without_status: boolean;
  /** Whether it may pay such a family, or one that is watched only, now more and now less as a lever is moved. */
  readonly turns_without_status: boolean;

  constructor(policy: Policy, regions: readonly number[]) {
    this.id = policy.id;
    ${parts.map(assignments).join("\n")}
    this.pays_without_status = ${anyOf(open.map(({pays}) => `${pays}(this, 0)`))};
    this.turns_without_status = ${anyOf(open.filter(turns).flatMap(({pays}) => [`${pays}(this, 0)`, `${pays}(this, 5)`]))};
  }
}

export const preparedSources: Readonly<Record<keyof Prepared, Source>> = {
  ${fields.map(([name, from]) => `${name}: ${source(from)}`).join(",\n")}
};
`;
}
