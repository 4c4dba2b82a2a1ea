import "../ui/document.js";
import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {deadAnchor, linkParts} from "../../src/policy-desk/link-parts.js";
import {besideProvince} from "../../src/policy-desk/province-link.js";
import {h} from "../../src/ui/elements/dom.js";

describe("the parts of a link", () => {
  it("are all either taken or told, whatever stands there", () => {
    const part = fc.oneof(fc.constantFrom("a", "b", "a=1", "%61=2", "%"), fc.string({unit: "binary"}));
    fc.assert(
      fc.property(fc.array(part), parts => {
        const link = parts.map(text => text.replaceAll("&", "")).join("&");
        const {values, ignored} = linkParts(link, ["a", "b"]);
        const there = link
          .replace(/^[?#]/, "")
          .split("&")
          .filter(text => text !== "");
        expect(values.size + ignored.length).toBe(there.length);
      })
    );
  });
});

describe("a page that only looks at a province", () => {
  it.each([
    ["?province=hubei", []],
    ["", []],
    ["?province=hubei&reform=hubei-2024", [{text: "reform=hubei-2024", reason: "unknown_part"}]],
    ["?province=hubei&province=hunan", [{text: "province=hunan", reason: "part_twice"}]],
    ["?province=../x", [{text: "../x", reason: "bad_province"}]],
    ["?province=hubei%2520", [{text: "hubei%20", reason: "over_escaped"}]]
  ])("tells everything else of its query: %s", (query, told) => {
    expect(besideProvince(query)).toEqual(told);
  });
  it("tells a name after # that is nowhere on it", () => {
    const page = h("div", {}, h("section", {id: "origin"}));
    expect(deadAnchor("", page)).toEqual([]);
    expect(deadAnchor("#origin", page)).toEqual([]);
    expect(deadAnchor('#o"]', page)).toEqual([{text: '#o"]', reason: "unknown_part"}]);
    expect(deadAnchor("#%zz", page)).toEqual([{text: "#%zz", reason: "bad_escape"}]);
  });
});
