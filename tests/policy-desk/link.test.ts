import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {linkOf, readLink} from "../../src/policy-desk/link.js";

describe("linkOf", () => {
  it("is readable, and the same for the same policy", () => {
    const query = linkOf("zhejiang-2025", {"edge.multiple": 1.8, "addon.severe": 0.3});
    expect(query).toBe("?reform=zhejiang-2025&set=addon.severe:0.3;edge.multiple:1.8");
    expect(linkOf("zhejiang-2025", {"addon.severe": 0.3, "edge.multiple": 1.8})).toBe(query);
  });
  it("begins with the province", () => {
    expect(linkOf("hubei-2024", {}, "hubei-2024", "hubei")).toBe("?province=hubei");
    expect(linkOf("hubei-2024", {"edge.multiple": 1.8}, "hubei-2024", "hubei")).toBe(
      "?province=hubei&reform=hubei-2024&set=edge.multiple:1.8"
    );
  });
  it("is empty for the baseline itself", () => {
    expect(linkOf("zhejiang-2025", {}, "zhejiang-2025")).toBe("");
    expect(linkOf("zhejiang-one-tier", {}, "zhejiang-2025")).toBe("?reform=zhejiang-one-tier");
  });
});

describe("readLink", () => {
  it("reads back whatever was written", () => {
    const path = fc.constantFrom(
      "edge.multiple",
      "standard.tiers",
      "rigid.items",
      "exit.shape",
      "assets.edge.vehicle_value_cap",
      "standard.region_tier.330100"
    );
    fc.assert(
      fc.property(fc.dictionary(path, fc.jsonValue()), changes => {
        const expected = JSON.parse(JSON.stringify(changes)) as unknown;
        if (JSON.stringify(changes).includes("__proto__")) return;
        const read = readLink(linkOf("zhejiang-2025", changes, "", "zhejiang"));
        expect(read).toEqual({province: "zhejiang", reform: "zhejiang-2025", changes: expected, ignored: []});
      })
    );
  });
  it("never throws, whatever stands in the address", () => {
    fc.assert(fc.property(fc.string({unit: "binary", maxLength: 300}), text => void readLink(text)));
    fc.assert(
      fc.property(fc.string({maxLength: 300}), text => void readLink(`?province=${text}&reform=${text}&set=${text}`))
    );
    expect(() => readLink("?set=edge.multiple:%E0%A4%A")).not.toThrow();
  });
  it("leaves out what it cannot read, says why, and keeps the rest", () => {
    const read = readLink("?reform=zhejiang-2025&set=edge.multiple:1.8;nonsense;x:1;edge.multiple:3;rigid.ratio:{");
    expect(read.changes).toEqual({"edge.multiple": 1.8});
    expect(read.ignored.map(({reason}) => reason)).toEqual(["bad_path", "bad_path", "twice", "bad_value"]);
  });
  it("takes a bare word for a text, as people type it", () => {
    expect(readLink("?set=standard.unify:province;single.severe:false").changes).toEqual({
      "standard.unify": "province",
      "single.severe": false
    });
  });
  it("does not let a path reach into the prototype of an object", () => {
    const read = readLink(
      "?set=a.__proto__.polluted:1;constructor.prototype.x:1;edge.multiple:%7B%22__proto__%22:%7B%22x%22:1%7D%7D"
    );
    expect(read.changes).toEqual({});
    expect(read.ignored.map(({reason}) => reason)).toEqual(["bad_path", "bad_path", "bad_value"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
  it("refuses a value that gives a key twice", () => {
    const {changes, ignored} = readLink('?set=inkind.premium:{"2":100,"2":400};edge.multiple:1.5');
    expect(changes).toEqual({"edge.multiple": 1.5});
    expect(ignored).toEqual([{text: 'inkind.premium:{"2":100,"2":400}', reason: "bad_value"}]);
  });
  it("refuses a query, a value or a number of changes beyond reason", () => {
    expect(readLink(`?set=${"a".repeat(20_000)}`).ignored[0]?.reason).toBe("too_long");
    expect(readLink(`?set=edge.multiple:"${"a".repeat(5_000)}"`).ignored[0]?.reason).toBe("too_long");
    const many = Array.from({length: 250}, (_, i) => `a.b${i}:1`).join(";");
    expect(Object.keys(readLink(`?set=${many}`).changes)).toHaveLength(200);
    expect(readLink(`?set=${many}`).ignored[0]?.reason).toBe("too_many");
  });
  it("takes no province that is no id", () => {
    expect(readLink("?province=hubei").province).toBe("hubei");
    expect(readLink("?province=../secret")).toMatchObject({
      province: null,
      ignored: [{text: "../secret", reason: "bad_province"}]
    });
  });
  it("shows what it left out cut short", () => {
    expect(readLink(`?reform=${"X".repeat(300)}`).ignored[0].text.length).toBeLessThanOrEqual(60);
  });
});
