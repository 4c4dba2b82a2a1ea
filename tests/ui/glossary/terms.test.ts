import "../document.js";
import {describe, expect, it} from "vitest";
import {figureKeys} from "../../../src/analysis/results/tables.js";
import {termLink} from "../../../src/ui/glossary/term-link.js";
import {glossary} from "../../../src/ui/glossary/terms.js";

const terms = glossary.flatMap(group => group.terms);

describe("the glossary", () => {
  it("has an anchor of its own for every term, and a name nobody else has", () => {
    for (const of of [terms.map(({id}) => id), terms.map(({name}) => name.zh), terms.map(({name}) => name.en)])
      expect(new Set(of).size).toBe(of.length);
    for (const {id} of terms) expect(id).toMatch(/^[a-z_]+$/);
  });

  it("has every figure of the headline, in the words that open when it is pressed", () => {
    expect(terms.map(({id}) => id)).toEqual(expect.arrayContaining([...figureKeys]));
    expect(terms.find(({id}) => id === "exclusion")?.meaning.zh).toMatch(/^符合特困或低保条件的家庭中未领取者 ÷/);
  });

  it.each(["覆盖面", "漏保", "错保", "渐退", "同标", "单人保", "刚性支出", "边际税率", "模拟误差", "假定"])(
    "has %s",
    asked => {
      expect(terms.map(({name}) => name.zh).filter(name => name.includes(asked))).not.toEqual([]);
    }
  );

  it("leaves no blank unfilled", () => {
    for (const {name, meaning} of terms)
      expect([name.zh, name.en, meaning.zh, meaning.en].join(" ")).not.toMatch(/[{}]/);
  });

  it("is led to from a figure, beside the page it stands on", () => {
    const link = termLink("exclusion", "en");
    expect(link.getAttribute("href")).toBe("glossary.html#exclusion");
    expect(link.textContent).toBe("Glossary: Exclusion (assumed)");
  });
});
