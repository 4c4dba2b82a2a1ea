// The prepared policy as one flat class, from what each room prepares of a policy: field by field, so that V8 keeps one shape.

import {policyFiles} from "../../loaders/assistance/policies.js";
import {rooms} from "../../src/rules/law.js";
import type {Field, Source} from "../../src/rules/schema/prepared.js";
import {resolvePolicy} from "../../src/rules/schema/resolve.js";
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

/** A whole policy, to see what is prepared of it. */
const example = (): unknown => resolvePolicy("national-2021", policyFiles()).policy;

const pascalOf = (folder: string): string => folder.replace(/(^|-)[a-z]/g, text => text.slice(-1).toUpperCase());

async function roomOf(folder: string, policy: unknown): Promise<Room> {
  const pascal = pascalOf(folder);
  const prepare = `prepare${pascal}`;
  const module = await roomModule(folder, "parameters");
  const part = module[prepare] as Part | undefined;
  if (part === undefined)
    throw new Error(
      `${prepare} is missing: src/rules/${folder}/parameters.ts (it says what the rules read of a policy)`
    );
  const fields = Object.entries(part(policy, {regions: [], standard: new Float64Array(0)}));
  const pays = `pays${pascal}` in module ? `pays${pascal}` : undefined;
  return {folder, prepare, pays, part: pascal[0].toLowerCase() + pascal.slice(1), takesPlaces: part.length > 1, fields};
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
  const open = parts.flatMap(({pays}) => (pays === undefined ? [] : [pays]));
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

  constructor(policy: Policy, regions: readonly number[]) {
    this.id = policy.id;
    ${parts.map(assignments).join("\n")}
    this.pays_without_status = ${open.map(pays => `${pays}(this, 0)`).join(" || ")};
  }
}

export const preparedSources: Readonly<Record<keyof Prepared, Source>> = {
  ${fields.map(([name, from]) => `${name}: ${source(from)}`).join(",\n")}
};
`;
}
