// The part of a page that the link names after #: the browser looked for it before it was on the page.

export function goToAnchor(): void {
  const name = /^#[\w.-]{1,80}$/.test(location.hash) ? location.hash.slice(1) : "";
  if (name !== "") requestAnimationFrame(() => document.getElementById(name)?.scrollIntoView());
}
