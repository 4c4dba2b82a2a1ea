// The part of a page that the link names after #: the browser looked for it before it was on the page.

/** To the address that is open already: nothing is loaded, and the part is what :target means. */
export function goToAnchor(): void {
  if (location.hash !== "") requestAnimationFrame(() => location.replace(location.href));
}
