// The part of Framework's configuration that ours uses; Framework ships no types for it.
declare module "@observablehq/framework/dist/config.js" {
  /** Takes the place of every file's own date, and of the day a site is built. */
  export function setCurrentDate(date: Date): void;
}
