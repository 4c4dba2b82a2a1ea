// What was drawn as text that can be committed and compared: one element a line, nothing in it of the machine or of the run.

const indent = (depth: number): string => " ".repeat(depth);
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Six digits are more than the eye has; the last ones of a sine or a power differ from one engine to another. */
const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d{4,}(e[+-]\d+)?/g, found => {
    const x = Number(found);
    return String(Math.abs(x) >= 1e5 ? Math.round(x) : Number(x.toPrecision(6)));
  });

/** Ids are counted through a page: here from 1, in the order in which they come. */
function idsAnew(root: Element): (value: string) => string {
  const anew = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const element of [root, ...root.querySelectorAll("*")]) {
    for (const value of [element.id, element.getAttribute("name") ?? ""]) {
      const prefix = /^(.+)-\d+$/.exec(value)?.[1];
      if (prefix === undefined || anew.has(value)) continue;
      counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
      anew.set(value, `${prefix}-${counts.get(prefix)}`);
    }
  }
  return value => anew.get(value) ?? value.replace(/#([\w-]+-\d+)/g, (_, id: string) => `#${anew.get(id) ?? id}`);
}

/** Markup with every attribute, an element a line; without what is inside of something hidden, and the style sheets of a library. */
export function goldenOf(root: Element): string {
  const named = idsAnew(root);
  const attributes = (element: Element): string =>
    [...element.attributes].map(({name, value}) => ` ${name}="${escaped(rounded(named(value)))}"`).join("");
  const lines = (node: Node, depth: number): string[] => {
    if (node instanceof Text) return node.data.trim() === "" ? [] : [indent(depth) + escaped(node.data.trim())];
    if (!(node instanceof Element) || node.tagName === "style") return [];
    const open = `${indent(depth)}<${node.localName}${attributes(node)}>`;
    const close = `</${node.localName}>`;
    if (node.hasAttribute("hidden") || node.childNodes.length === 0) return [open.replace(/>$/, "/>")];
    if (node.childElementCount === 0) return [open + escaped(node.textContent ?? "") + close];
    const inside = [...node.childNodes].flatMap(child => lines(child, depth + 1));
    return [open, ...inside, indent(depth) + close];
  };
  return `${lines(root, 0).join("\n")}\n`;
}

/** Characters of a text that an outline keeps. */
const kept = 40;
const told = ["role", "aria-label", "href", "type", "name", "hidden"];

const tagOf = (element: Element): string => [element.localName, ...element.classList].join(".");

/** Alike are elements with the same tags and classes all the way down; of what is hidden, or in a picture, nothing counts. */
function shapes(): (element: Element) => string {
  const known = new WeakMap<Element, string>();
  const shapeOf = (element: Element): string => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const inside = isClosed(element) ? [String(element.hasAttribute("hidden"))] : [...element.children].map(shapeOf);
    const shape = `${tagOf(element)}(${inside.filter((one, i) => one !== inside[i - 1]).join()})`;
    known.set(element, shape);
    return shape;
  };
  return shapeOf;
}
const isClosed = (element: Element): boolean => element.localName === "svg" || element.hasAttribute("hidden");

/**
 * What a page is made of: tags, classes, roles and names, the beginning of every text. Of alike siblings in a row the first is told,
 * and what is made like something before it ("=") is not told again.
 */
export function outlineOf(root: Element): string {
  const named = idsAnew(root);
  const line = (element: Element): string => {
    const attributes = told.flatMap(name => {
      const value = element.getAttribute(name);
      return value === null ? [] : [value === "" ? ` ${name}` : ` ${name}="${cut(named(value))}"`];
    });
    const text = [...element.childNodes].map(node => (node instanceof Text ? node.data : "")).join("");
    return tagOf(element) + attributes.join("") + (text.trim() && ` ${cut(text)}`);
  };
  const shapeOf = shapes();
  const seen = new Set<string>();
  const lines = (element: Element, depth: number): string[] => {
    const own = indent(depth) + line(element);
    if (isClosed(element) || element.childElementCount === 0) return [own];
    const shape = shapeOf(element);
    if (seen.has(shape)) return [`${own} = ${cut(element.textContent ?? "")}`];
    seen.add(shape);
    return [own, ...childLines(element, depth + 1)];
  };
  const childLines = (parent: Element, depth: number): string[] => {
    const found: string[] = [];
    const children = [...parent.children];
    for (let i = 0; i < children.length;) {
      const shape = shapeOf(children[i]);
      const next = children.findIndex((child, k) => k > i && shapeOf(child) !== shape);
      const end = next === -1 ? children.length : next;
      found.push(...lines(children[i], depth));
      if (end - i > 1) found.push(`${indent(depth)}+ ${end - i - 1} ${tagOf(children[i])}`);
      i = end;
    }
    return found;
  };
  return `${lines(root, 0).join("\n")}\n`;
}

function cut(text: string): string {
  const plain = text.trim().replace(/\s+/g, " ");
  return plain.length > kept ? `${plain.slice(0, kept)}…` : plain;
}
