// The oldest browsers the site is for, and what they do not know, as MDN's compatibility data have it.

import {createRequire} from "node:module";

/** Office browsers of 2021 (奇安信, UOS), the Firefox of Windows 7, and the first Safari with all a page needs. */
export const floor = {chrome: 90, firefox: 115, safari: 16};

/** The floor as esbuild takes it. */
export const targets = Object.entries(floor).map(([browser, version]) => `${browser}${version}`);

/** @type {import("@mdn/browser-compat-data").CompatData} */
const data = createRequire(import.meta.url)("@mdn/browser-compat-data");

/**
 * Which browser of the floor does not know a feature; undefined where all know it, and where the data have none.
 * @param {import("@mdn/browser-compat-data").Identifier | undefined} feature
 * @returns {string | undefined}
 */
export function lackingIn(feature) {
  const support = feature?.__compat?.support;
  if (support === undefined) return undefined;
  const wanting = Object.entries(floor).find(
    ([browser, version]) => ![support[browser] ?? []].flat().some(statement => holds(statement, version))
  );
  return wanting === undefined ? undefined : `not in ${wanting.join(" ")}`;
}

const holds = ({version_added: added, version_removed: removed, flags, prefix, alternative_name: otherwise}, version) =>
  ![flags, prefix, otherwise].some(Boolean) && numberOf(added) <= version && !(numberOf(removed) <= version);

/** NaN where there is none, or none yet. */
const numberOf = text => (typeof text === "string" ? Number.parseFloat(text.replace("≤", "")) : NaN);

/**
 * What is known of the members of an object or interface: by owner, then by name.
 * @type {Map<string, Map<string, string | undefined>>}
 */
const members = new Map();
/**
 * Names of later built-in objects' members; undefined where anything of the floor has a member of that name.
 * @type {Map<string, string | undefined>}
 */
const later = new Map();
/** @type {Map<string, string | undefined>} */
const globals = new Map();

const scopes = /^(Window|WorkerGlobalScope|DedicatedWorkerGlobalScope)$/;

for (const [owner, feature] of Object.entries({
  ...data.api,
  ...data.javascript.builtins,
  ...data.webassembly.api
})) {
  if (feature.__compat !== undefined) note(globals, owner, feature);
  const own = new Map();
  members.set(owner, own);
  for (const [key, member] of Object.entries(feature)) {
    if (key === "__compat" || member.__compat === undefined) continue;
    const name = key.replace(/_static$/, "");
    note(own, name, member);
    if (owner in data.javascript.builtins || lackingIn(member) === undefined) note(later, name, member, owner);
    if (scopes.test(owner)) note(globals, name, member);
  }
}

/** What knows it everywhere wins: a name may be several things. */
function note(map, name, feature, owner = undefined) {
  const lacking = lackingIn(feature);
  if (map.has(name) && map.get(name) === undefined) return;
  map.set(name, lacking === undefined ? undefined : `${owner === undefined ? name : `${owner}.${name}`} ${lacking}`);
}

/**
 * Of a name that is declared nowhere: which browser lacks it.
 * @param {string} name
 */
export const lackingGlobal = name => globals.get(name);

/**
 * Of a member of what is not known, where nothing of the floor has one of that name: which browser lacks it.
 * @param {string} name
 */
export const lackingName = name => later.get(name);

/**
 * Of a member of the first of the owners that has it, an object or an interface: which browser lacks it.
 * @param {string[]} owners
 * @param {string} name
 */
export function lackingMember(owners, name) {
  const owner = owners.find(each => members.get(each)?.has(name));
  return owner === undefined ? undefined : members.get(owner).get(name);
}

/**
 * Whether the data have an object or an interface of this name.
 * @param {string} owner
 */
export const isKnown = owner => members.has(owner);

export const css = data.css;

/**
 * Parts of regular expressions by name, of which a flag is one.
 * @type {Record<string, import("@mdn/browser-compat-data").Identifier | undefined>}
 */
export const patterns = {...data.javascript.regular_expressions, flag_v: data.javascript.builtins.RegExp.unicodeSets};
