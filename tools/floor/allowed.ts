// What of a built site may ask for more than the floor has, and why nobody misses it there: code of others that looks before it
// asks, and styles without which a page is as useful.

interface Allowed {
  /** Where, from the root of the site. */
  readonly where: RegExp;
  /** What, as the checks tell it. */
  readonly what: RegExp;
}

/** A page or a worker has `at` of core-js where it has none of its own (tools/floor/polyfills.ts). */
const filled: Allowed = {where: /^_(node|file)[/]/, what: /^TypedArray[.]at /};

/** What fills is older words of its own. */
const filling: Allowed = {where: /^_node[/]core-js/, what: /./};

/** Asked for with `typeof`, or by what no page uses: full screens, cameras, files of the browser's own, timers of Node. */
const asksFirst: readonly Allowed[] = [
  {where: /^_file[/]data[/]wasm[/]duckdb-(mvp-)?worker/, what: /^(FileSystemSyncAccessHandle|OffscreenCanvas) /},
  {
    where: /^_file[/]data[/]wasm[/]duckdb-(mvp-)?worker/,
    what: /^(exitFullscreen|fullscreen(Element|Enabled)?|getUserMedia) /
  },
  {
    where: /^_file[/]data[/]wasm[/]duckdb-(mvp-)?worker/,
    what: /^((lock|unlock)?[oO]rientation|userActivation|vibrate) /
  },
  {where: /^_file[/]data[/]wasm[/]duckdb-(mvp-)?worker|^_observablehq[/]runtime/, what: /^(set|clear)Immediate /},
  // stacks of errors
  {where: /^_node[/](fflate|read-excel-file)/, what: /^captureStackTrace /},
  {
    where: /^_node[/](hash-wasm|tslib|parquet-wasm(-plain)?)|^_observablehq[/]runtime/,
    what: /^(SuppressedError|(Symbol[.])?(asyncD|d)ispose) /
  }
];

/** A browser that does not know them leaves them out: how lines break, the colour of a tick, a scroll bar's width, what is
 * drawn later, the size of paper. */
const leftOut: readonly Allowed[] = [
  {
    where: /[.]css$/,
    what: /^(text-wrap|accent-color|scrollbar-width|content-visibility|contain-intrinsic-size)(: [a-z-]+)? /
  },
  {where: /[.]css$/, what: /^(@page|break-after: avoid|print-color-adjust(: exact)?|user-select) /},
  // folded parts stay folded on paper
  {where: /[.]css$/, what: /^:details-content in /},
  // of one engine each, by their names
  {where: /[.]css$/, what: /^:-(webkit|moz)-/}
];

/** Framework's own, for parts that no page has: a grid of cards, notes in colour, a sidebar. What its header asks is in src/ui/base.css. */
const unused: readonly Allowed[] = [
  {where: /[.]css$/, what: /^(@container|container-type(: inline-size)?|color-mix\(\)|mask-(repeat|position)) /},
  {where: /[.]css$/, what: /^:has in (:root:has\(#observablehq-header\)|#observablehq-sidebar-backdrop:has\()/}
];

const allowed = [filled, filling, ...asksFirst, ...leftOut, ...unused];

export const isAllowed = (where: string, what: string): boolean =>
  allowed.some(each => each.where.test(where) && each.what.test(what));
