// The first script of every page, run as a browser would on what it finds.

import {describe, expect, it} from "vitest";
import {guardScript} from "../../../tools/floor/guard.js";

interface Browser {
  readonly noModule?: boolean;
  readonly replaceAll?: boolean;
  readonly clip?: boolean;
  readonly at?: boolean;
  readonly WebAssembly?: object | undefined;
}

/** Where the page is led, and what is written into it. */
function run(simulates: boolean, browser: Browser): {readonly led: string[]; readonly written: string[]} {
  const code = /^<script>(.*)<\/script>$/s.exec(guardScript({root: "../", polyfills: "_node/at.js", simulates}))![1];
  const [led, written]: string[][] = [[], []];
  const has = {noModule: true, replaceAll: true, clip: true, at: true, WebAssembly: {}, ...browser};
  const scope = {
    document: {
      createElement: () => (has.noModule ? {noModule: false} : {}),
      write: (text: string) => written.push(text)
    },
    window: {Worker: Array, CSS: {supports: () => has.clip}},
    CSS: {supports: () => has.clip},
    String: {prototype: has.replaceAll ? {replaceAll: String} : {}},
    WebAssembly: has.WebAssembly,
    location: {replace: (address: string) => led.push(address)}
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- as the page runs it
  new Function(...Object.keys(scope), has.at ? code : code.replace("![].at", "true"))(...Object.values(scope));
  return {led, written};
}

describe("the first script of a page", () => {
  it("does nothing in a browser of today", () => {
    expect(run(true, {})).toEqual({led: [], written: []});
  });

  it.each([{noModule: false}, {replaceAll: false}, {clip: false}])(
    "leads a browser below the floor away: %o",
    lacks => {
      expect(run(false, lacks).led).toEqual(["../data/figures.html#browser"]);
    }
  );

  it("leads one without WebAssembly away from a page that simulates, and from no other", () => {
    expect(run(true, {WebAssembly: undefined}).led).toEqual(["../data/figures.html#wasm"]);
    expect(run(false, {WebAssembly: undefined}).led).toEqual([]);
  });

  it("gives one of the floor what it lacks, before anything else is asked for", () => {
    expect(run(true, {at: false}).written).toEqual(['<script src="../_node/at.js"></script>']);
  });

  it("is in words that a browser of 2013 reads", () => {
    const script = guardScript({root: "./", polyfills: "a.js", simulates: true});
    expect(script).not.toMatch(/=>|`|\blet\b|\bconst\b|\?\?|\?\./);
  });
});
