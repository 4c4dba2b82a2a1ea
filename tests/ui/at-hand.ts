// A hand on what is drawn outside a browser: types, picks, presses, sends, and waits for what was promised.

/** Values as a person changes them: the field says so as a browser would. */
export function type(field: Element | null, value: string, event: "input" | "change" = "change"): void {
  (field as HTMLInputElement).value = value;
  field!.dispatchEvent(new window.Event(event, {bubbles: true}));
}

export function press(element: Element | null | undefined): void {
  element!.dispatchEvent(new window.MouseEvent("click", {bubbles: true}));
}

export const send = (form: Element | null): boolean =>
  form!.dispatchEvent(new window.Event("submit", {bubbles: true, cancelable: true}));

export const tick = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** A button by what stands on it. */
export const button = (within: Element, text: string): HTMLButtonElement | undefined =>
  [...within.querySelectorAll("button")].find(({textContent}) => textContent === text);

/** A promise that is kept, or broken, by hand. */
export function promised<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
} {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((keep, give) => ([resolve, reject] = [keep, give]));
  return {promise, resolve, reject};
}
