// The line of a form that starts what takes long: a button to run it, one to stop it where it can be stopped, and what is told of it.

import {h, setText} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

export interface RunLineOptions {
  readonly lang: Lang;
  /** What stands on the buttons; without `stop` it cannot be stopped by hand. */
  readonly run: string;
  readonly stop?: string;
  /** Between the buttons and the words. */
  readonly bar?: HTMLElement;
  readonly onBusy?: (isBusy: boolean) => void;
  readonly onError: (error: unknown) => void;
}

export type RunLine = HTMLElement & {
  readonly write: (text: string) => void;
  /** Whether the population is in; until then it waits, and says so. */
  readonly setReady: (isReady: boolean) => void;
  /** Does the work, busy until it ends; an error is told. */
  readonly work: (work: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  readonly stop: () => void;
};

export function runLine({lang, onBusy, onError, ...options}: RunLineOptions): RunLine {
  let isReady = false;
  let running: AbortController | null = null;
  const run = h("button", {type: "submit", class: "primary"}, options.run);
  const halt = options.stop === undefined ? null : h("button", {type: "button", hidden: true}, options.stop);
  const status = h("p", {class: "quiet", role: "status"});
  const element = h("div", {class: "form-line"}, run, halt, options.bar ?? null, status);
  const write = (text: string): void => setText(status, text);
  const stop = (): void => running?.abort();
  halt?.addEventListener("click", stop);

  function setBusy(isBusy: boolean): void {
    onBusy?.(isBusy);
    run.disabled = isBusy || !isReady;
    if (halt !== null) halt.hidden = !isBusy;
  }
  async function work(of: (signal: AbortSignal) => Promise<void>): Promise<void> {
    running = new AbortController();
    setBusy(true);
    try {
      await of(running.signal);
    } catch (error) {
      write("");
      onError(error);
    } finally {
      setBusy(false);
      running = null;
    }
  }
  function setReady(next: boolean): void {
    if (!next) write(t(lang, "waiting"));
    else if (!isReady) write("");
    isReady = next;
    run.disabled = !isReady || running !== null;
  }
  return Object.assign(element, {write, setReady, work, stop});
}
