// The first script of every page: a browser below the floor is shown what needs no script, an old one above it is given what the
// rest takes for granted. In words that any browser reads.

import {lacksThem} from "./polyfills.js";

/** What Chromium has since version 90 at the latest, and what a page cannot do without. */
const isFloor = [
  '"noModule"in document.createElement("script")',
  "window.Worker",
  "String.prototype.replaceAll",
  'window.CSS&&CSS.supports("overflow","clip")'
];

interface Guarded {
  /** From the page to the root of the site: "./", "../". */
  readonly root: string;
  /** From the root. */
  readonly polyfills: string;
  /** Whether the page can do nothing without WebAssembly. */
  readonly simulates: boolean;
}

export function guardScript({root, polyfills, simulates}: Guarded): string {
  const plain = (why: string): string => `location.replace("${root}data/figures.html#${why}")`;
  const steps = [
    `if(!(${isFloor.join("&&")}))${plain("browser")}`,
    ...(simulates ? [`else if(typeof WebAssembly!="object")${plain("wasm")}`] : []),
    `else if(${lacksThem})document.write('<script src="${root}${polyfills}"><\\/script>')`
  ];
  return `<script>${steps.join(";")}</script>`;
}
