// Elements without a framework. Text is always set as text, so a name typed by a user can never become markup.

type Child = Node | string | null;
type Value = string | number | boolean | null | EventListener;
type Attributes = Readonly<Record<string, Value>>;

/** An element that follows its data in place. */
export type Live<T, E extends Element = HTMLElement> = E & {update: (data: T) => void};

/** An HTML element: `h("button", {class: "quiet", onclick}, "text")`; `null` and `false` leave an attribute out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function s<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else setAttribute(element, name, value);
  }
  element.append(...children.filter(child => child !== null));
  return element;
}

/** Sets an attribute where it differs: a write that changes nothing would still cost a style pass. */
export function setAttribute(element: Element, name: string, value: string | number | boolean | null): void {
  if (value === null || value === false) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
    return;
  }
  const text = value === true ? "" : String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** Sets the text where it differs. */
export function setText(element: Element, text: string): void {
  const first = element.firstChild;
  if (first instanceof Text && element.childNodes.length === 1) {
    if (first.data !== text) first.data = text;
  } else element.textContent = text;
}

/** Sets a custom property where it differs. */
export function setStyle(element: HTMLElement | SVGElement, name: `--${string}`, value: string): void {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}

export function live<T, E extends Element>(element: E, update: (data: T) => void): Live<T, E> {
  return Object.assign(element, {update});
}

let last = 0;
/** An id no other element of the page has. */
export const uniqueId = (prefix: string): string => `${prefix}-${++last}`;
