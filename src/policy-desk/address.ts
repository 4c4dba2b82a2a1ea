// The reform in the address bar: one entry of the history for each finished move, none for the way of a slider.

export interface Address {
  /** `final` is false while a slider is being dragged. */
  readonly write: (query: string, final: boolean) => void;
}

export function address(onBack: (query: string) => void): Address {
  let dragging = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const replace = (url: string): void => history.replaceState(null, "", url);
  addEventListener("popstate", () => {
    clearTimeout(timer);
    dragging = false;
    onBack(location.search);
  });
  return {
    write(query, final) {
      const url = location.pathname + query + location.hash;
      clearTimeout(timer);
      // the first move of a drag opens an entry, the others and its end rewrite it; browsers refuse more than a few a second
      if (!dragging && location.search !== query) history.pushState(null, "", url);
      else if (final) replace(url);
      else timer = setTimeout(replace, 250, url);
      dragging = !final;
    }
  };
}
