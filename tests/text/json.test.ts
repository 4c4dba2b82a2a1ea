// JSON at the door: what JSON.parse would swallow is told by key.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseJson} from "../../src/text/json.js";

const messageOf = (text: string, file = ""): string => {
  try {
    parseJson(text, file);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : "";
  }
  return "accepted";
};

describe("a JSON text", () => {
  it("is read as JSON.parse reads it", () => {
    fc.assert(
      fc.property(
        fc.json().filter(text => !/__proto__|constructor|prototype/.test(text)),
        text => {
          expect(parseJson(text)).toEqual(JSON.parse(text));
        }
      )
    );
  });

  it("is refused when a key is given twice, at any depth and however it is escaped", () => {
    expect(messageOf('{"edge":{"multiple":1.5},\n "edge":{"multiple":2}}', "a.json")).toBe(
      "InputError: a.json: duplicate key: edge (again in line 2: keep one)"
    );
    expect(messageOf('{"bands":[{"pay":1},{"pay":1,"p\\u0061y":1}]}')).toBe(
      "InputError: duplicate key: bands.1.pay (again in line 1: keep one)"
    );
  });

  it("may repeat a key in another object", () => {
    expect(parseJson('{"a":{"b":1},"c":[{"b":1},{"b":2}],"b":3}')).toEqual({a: {b: 1}, c: [{b: 1}, {b: 2}], b: 3});
  });

  it.each(["__proto__", "constructor", "prototype", "__pr\\u006fto__"])("is refused with a key %s", name => {
    const plain = JSON.parse(`"${name}"`) as string;
    expect(messageOf(`{"inkind":{"medical":{"${name}":{"0":1}}}}`)).toBe(
      `InputError: forbidden key: inkind.medical.${plain} (a name of JavaScript: remove it)`
    );
  });

  it("is refused where it is nested deeper than a reader's stack, before anybody walks it", () => {
    const nested = (open: string, close: string, depth: number): string =>
      open.repeat(depth) + "1" + close.repeat(depth);
    expect(messageOf(`{"standard":\n${nested("[", "]", 5000)}}`, "a.json")).toBe(
      "InputError: a.json: nested too deeply: standard.0.0.0 (line 2: at most 100 levels)"
    );
    expect(messageOf(nested('{"a":', "}", 500_000))).toBe(
      "InputError: nested too deeply: a.a.a.a (line 1: at most 100 levels)"
    );
    expect(messageOf(nested("[", "]", 100))).toBe("accepted");
  });

  it("is refused with a number that would be read as endless and written down as null", () => {
    expect(messageOf('{"edge":{"multiple":1e999},"rigid":[-1e400,1e308]}', "a.json")).toBe(
      "InputError: a.json: number too large: edge.multiple = 1e999 (at most 1.8e308)\n" +
        "a.json: number too large: rigid.0 = -1e400 (at most 1.8e308)"
    );
  });

  it("that is none is a SyntaxError", () => {
    expect(messageOf("{'a':1}")).toMatch(/^SyntaxError: /);
    expect(messageOf('{"a":1} // b')).toMatch(/^SyntaxError: /);
  });

  it("keeps names of JavaScript as values", () => {
    expect(parseJson('{"a":"__proto__"}')).toEqual({a: "__proto__"});
  });
});
