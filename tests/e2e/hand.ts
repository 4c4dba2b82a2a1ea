// The mouse of a person, on browsers for which Playwright's own clicks are too new: in the middle of what is pressed.

import type {Page} from "playwright-core";

/** Presses the first element of a selector, scrolled into sight; `x` is how far along it, from 0 to 1. */
export async function press(page: Page, selector: string, x = 0.5): Promise<void> {
  const {left, top, width, height} = await page.evaluate(of => {
    const element = document.querySelector(of);
    if (element === null) throw new Error(`nothing to press: ${of}`);
    element.scrollIntoView({block: "center"});
    const {left, top, width, height} = element.getBoundingClientRect();
    return {left, top, width, height};
  }, selector);
  await page.mouse.click(left + x * width, top + height / 2);
}

/** Puts a value into the first field of a selector, key by key. Nothing is selected: a headless Chromium of 2021 ends of that. */
export async function type(page: Page, selector: string, value: string): Promise<void> {
  await press(page, selector, 0.95);
  await page.keyboard.press("End");
  const length = await page.evaluate(of => document.querySelector<HTMLInputElement>(of)!.value.length, selector);
  for (let i = 0; i < length; ++i) await page.keyboard.press("Backspace");
  await page.keyboard.type(value);
  await page.keyboard.press("Tab");
}
