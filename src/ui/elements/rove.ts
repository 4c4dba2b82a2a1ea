// One stop of the tab key for a row of marks: the arrow keys go from one to the next.

const steps: Readonly<Record<string, number>> = {ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1};

export function rove(row: Element, marks: readonly (HTMLElement | SVGElement)[]): void {
  marks.forEach((mark, i) => mark.setAttribute("tabindex", i === 0 ? "0" : "-1"));
  row.addEventListener("keydown", event => {
    const step = steps[(event as KeyboardEvent).key];
    const from = marks.findIndex(mark => mark === event.target);
    const next = step === undefined || from < 0 ? undefined : marks[from + step];
    if (next === undefined) return;
    event.preventDefault();
    marks[from].setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
}
