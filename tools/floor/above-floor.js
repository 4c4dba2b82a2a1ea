// A rule for ESLint: no script that a browser runs asks for what the oldest browsers of the floor do not have. Types tell an array's
// `at` from that of anything else.

import {lackingGlobal, lackingMember} from "./compat.js";

/** What TypeScript calls otherwise. */
const called = name =>
  /^(Uint|Int|Float|BigInt|BigUint)\d+(Clamped)?Array$/.test(name)
    ? "TypedArray"
    : name
        .replace(/^Readonly(?=Array$|Map$|Set$)/, "")
        .replace(/^IteratorObject$/, "Iterator")
        .replace(/Constructor$/, "");

/** @type {import("eslint").Rule.RuleModule} */
export const aboveFloor = {
  meta: {
    type: "problem",
    schema: [],
    messages: {above: "above the floor: {{lacking}} (tools/floor/compat.js; write it in older words)"}
  },
  create(context) {
    const {program, esTreeNodeToTSNodeMap} = context.sourceCode.parserServices;
    const types = program.getTypeChecker();
    const tell = (node, lacking) => {
      if (lacking !== undefined) context.report({node, messageId: "above", data: {lacking}});
    };
    return {
      "Program:exit"() {
        const {variables, through} = context.sourceCode.scopeManager.globalScope;
        const free = variables.filter(({defs}) => defs.length === 0).flatMap(({references}) => references);
        for (const {identifier, isValueReference} of [...free, ...through]) {
          if (isValueReference !== false) tell(identifier, lackingGlobal(identifier.name));
        }
      },
      MemberExpression(node) {
        const name = node.computed ? node.property.value : node.property.name;
        if (node.object.type === "MetaProperty" || typeof name !== "string") return;
        const object = types.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node.object));
        const symbol = types.getPropertyOfType(types.getApparentType(object), name);
        const inLibrary = symbol?.declarations?.some(each => program.isSourceFileDefaultLibrary(each.getSourceFile()));
        if (inLibrary !== true) return;
        const owners = [...ownersOf(symbol), ...classesOf(types.getApparentType(object))].map(called);
        tell(node.property, lackingMember(owners, name));
      }
    };
  }
};

const ownersOf = symbol => (symbol.declarations ?? []).map(({parent}) => parent?.name?.text).filter(Boolean);

/** Names of a type and of those it extends: a member that several have is declared in none of them. */
function* classesOf(type) {
  for (const each of type.types ?? [type]) {
    if (each.symbol !== undefined) yield each.symbol.name;
    for (const base of each.getBaseTypes?.() ?? []) yield* classesOf(base);
  }
}
