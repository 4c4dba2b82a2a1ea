// What the oldest browsers of the floor do not have is found in scripts and styles. Versions are those of the browsers' release notes.

import {describe, expect, it} from "vitest";
import {isAllowed} from "../../../tools/floor/allowed.js";
import {codeProblems} from "../../../tools/floor/code-problems.js";
import {styleProblems} from "../../../tools/floor/style-problems.js";

describe("scripts", () => {
  it.each([
    ["Object.hasOwn({}, 'a')", "hasOwn"], // Chromium 93
    ["[1].at(-1)", "TypedArray.at"], // 92
    ["list.findLast(x => x > 1)", "TypedArray.findLast"], // 97
    ["[1].toSorted()", "TypedArray.toSorted"], // 110
    ["structuredClone({})", "structuredClone"], // 98
    ["self.structuredClone({})", "structuredClone"],
    ["import.meta.resolve('./a.js')", "import.meta.resolve"], // 105
    ["crypto.randomUUID()", "randomUUID"], // 92
    ["AbortSignal.any([])", "any"], // 116
    ["Object.groupBy([], x => x)", "groupBy"], // 117
    ["requestIdleCallback(f)", "requestIdleCallback"], // never in Safari 16
    ["new RegExp('(?<!a)b')", "lookbehind_assertion"], // Safari 16.4; a literal is written so by esbuild
    ["RegExp('(?i:a)b', 'g')", "modifier"], // 125
    ["new RegExp('[a--b]', 'v')", "flag_v"], // 112
    ["class A { static { f() } }", "syntax above the floor"], // 94
    ["class A { #a; static has(x) { return #a in x } }", "syntax above the floor"] // 91
  ])("are refused with %s", async (code, what) => {
    expect(await codeProblems(code)).toEqual([expect.stringContaining(what)]);
  });

  it.each([
    "const {a, b = 1, ...c} = d ?? {}; export class A { x = 1; #y = 2; static z = 3n; get y() { return this.#y } }",
    "'a'.replaceAll('a', 'b'); new WeakRef({}); Promise.any([]); await import('./a.js')",
    "const at = x => x; at(1); const structuredClone = f; structuredClone(1)",
    "new URL('./a.js', import.meta.url); navigator.clipboard; crypto.subtle; [1].map(f).flat().includes(1)",
    "it.take(1); it.drop(2)",
    "/[(?<=]\\(?<=(?<name>a)(?:b)(?=c)/su; new RegExp(text); RegExp('(?<year>.)', 'd')"
  ])("pass with %s", async code => {
    expect(await codeProblems(code)).toEqual([]);
  });
});

describe("style sheets", () => {
  it.each([
    ["a:has(b) { color: red }", ":has in a:has(b)"], // 105
    ["a { & b { color: red } }", "syntax above the floor"], // nesting: 112
    ["@media (width <= 30rem) { a { color: red } }", "syntax above the floor"], // 104
    ["@container (min-width: 1px) { a { color: red } }", "@container"], // 105
    ["@layer a { b { color: red } }", "@layer"], // 99
    ["a { color: color-mix(in srgb, red, blue) }", "color-mix()"], // 111
    ["a { translate: 1px }", "translate"], // 104
    ["a { height: 100dvh }", "dvh"], // 108
    ["a { width: 1cqw }", "1cqw"], // 105
    ["a { content-visibility: auto }", "content-visibility"] // not in Firefox 115
  ])("are refused with %s", async (css, what) => {
    expect(await styleProblems(css)).toContainEqual(expect.stringContaining(what));
  });

  it.each([
    "a:is(b, c):focus-visible { inset: 0; gap: 1px; aspect-ratio: 1; width: min(1px, 2vw) }",
    "@media (max-width: 30rem) and (prefers-color-scheme: dark) { a { color: rgba(0, 0, 0, 0.5) } }",
    "@supports (display: grid) { a { display: grid; overflow: clip } }"
  ])("pass with %s", async css => {
    expect(await styleProblems(css)).toEqual([]);
  });
});

describe("what is let pass all the same", () => {
  it("is let pass where it does no harm, and nowhere else", () => {
    expect(isAllowed("_node/@observablehq/plot@0.6.17/index.js", "TypedArray.at not in chrome 90")).toBe(true);
    expect(isAllowed("_import/engine/workers/worker.js", "TypedArray.at not in chrome 90")).toBe(false);
    expect(isAllowed("_import/style.css", "text-wrap: pretty not in chrome 90")).toBe(true);
    expect(isAllowed("_import/style.css", ":has in a:has(b) not in chrome 90")).toBe(false);
  });
});
