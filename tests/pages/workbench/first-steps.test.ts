import "../../ui/document.js";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {firstSteps} from "../../../src/pages/workbench/first-steps.js";

describe("first steps", () => {
  let onHash: () => void;
  beforeEach(() => {
    vi.stubGlobal("localStorage", window.localStorage);
    vi.stubGlobal("addEventListener", (_: string, listen: () => void) => (onHash = listen));
    window.HTMLElement.prototype.scrollIntoView = () => undefined;
    localStorage.clear();
    history.replaceState(null, "", "/?reform=some");
  });
  const press = (element: HTMLElement): void => element.querySelector("button")!.click();

  it("are three lines, put away for good with one press", () => {
    const element = firstSteps("zh");
    expect([element.hidden, element.querySelectorAll("li").length]).toEqual([false, 3]);
    press(element);
    expect(element.hidden).toBe(true);
    expect(firstSteps("zh").hidden).toBe(true);
  });

  it("are there again when the link at the foot asks for them, as often as it is pressed", () => {
    const element = firstSteps("en");
    for (let k = 0; k < 2; ++k) {
      press(element);
      expect(location.href).toBe("http://localhost/?reform=some");
      history.replaceState(null, "", "#first-steps");
      onHash();
      expect(element.hidden).toBe(false);
    }
  });

  it("are shown where nothing can be kept", () => {
    vi.stubGlobal("localStorage", undefined);
    const element = firstSteps("en");
    expect(element.hidden).toBe(false);
    press(element);
    expect(element.hidden).toBe(true);
  });
});
