// A file of the site, whole: a way that has fallen silent is given up and told, where `fetch` alone would wait for ever.

import {StoreError} from "../errors.js";
import {badStatus, cutShort, fetchError, noAnswer, pageInstead, stalled} from "./fetch-error.js";

/** Milliseconds without a byte after which a file is given up. */
export const patience = 15_000;

export interface FetchOptions {
  readonly cache?: RequestCache;
  /** Told of every part: bytes so far, and of all, 0 where that is not known. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly patience?: number;
}

/** The answer with its whole body, whatever its status. Throws a StoreError where none comes, or not all of it. */
export async function fetchAnswer(address: string, options: FetchOptions = {}): Promise<Response> {
  const {cache = "default", onProgress = () => undefined} = options;
  const stop = new AbortController();
  const clock = silence(options.patience ?? patience, () => stop.abort());
  try {
    const response = await fetch(address, {cache, signal: stop.signal});
    const body = await wholeOf(response, (done, total) => {
      clock.heard();
      onProgress(done, total);
    });
    const {status, statusText, headers} = response;
    const answer = new Response(hasBody(status) ? body : null, {status, statusText, headers});
    Object.defineProperty(answer, "url", {value: response.url});
    return answer;
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw fetchError(address, clock.isOver() ? stalled(clock.seconds) : noAnswer(cause), cause);
  } finally {
    clock.end();
  }
}

/** The same of a file that is there. */
export async function fetchWhole(address: string, options: FetchOptions = {}): Promise<Response> {
  const answer = await fetchAnswer(address, options);
  if (!answer.ok || answer.status === 202) throw fetchError(address, badStatus(answer));
  if (isPage(answer)) throw fetchError(address, pageInstead);
  return answer;
}

/**
 * Why a part of the program cannot be had, asked after it has failed; undefined where the server has it. `size` is that of the whole
 * file, where it is known.
 */
export async function faultOf(address: string, size?: number): Promise<StoreError | undefined> {
  try {
    const answer = await fetch(address, {method: size === undefined ? "HEAD" : "GET", cache: "no-store"});
    if (!answer.ok) return fetchError(address, badStatus(answer));
    if (isPage(answer)) return fetchError(address, pageInstead);
    const arrived = size === undefined ? size : (await answer.blob()).size;
    return arrived === size ? undefined : fetchError(address, cutShort(arrived ?? 0, size ?? 0));
  } catch (cause) {
    return fetchError(address, noAnswer(cause), cause);
  }
}

/** No file that is asked for is one. */
const isPage = ({headers}: Response): boolean => /^text[/]html/i.test(headers.get("content-type") ?? "");

/** Told when nothing is heard for a while. */
export interface Silence {
  readonly heard: () => void;
  readonly end: () => void;
  readonly isOver: () => boolean;
  readonly seconds: number;
}

export function silence(milliseconds: number, onSilent: () => void): Silence {
  let timer: ReturnType<typeof setTimeout>;
  let isOver = false;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isOver = true;
      onSilent();
    }, milliseconds);
  };
  heard();
  return {heard, end: () => clearTimeout(timer), isOver: () => isOver, seconds: Math.round(milliseconds / 1000)};
}

const hasBody = (status: number): boolean => ![204, 205, 304].includes(status);

async function wholeOf(response: Response, onPart: (done: number, total: number) => void): Promise<Blob> {
  const encoded = response.headers.has("content-encoding");
  const total = encoded ? 0 : Number(response.headers.get("content-length") ?? 0);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  onPart(done, total);
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    chunks.push(part.value);
    done += part.value.length;
    onPart(done, total);
  }
  return new Blob(chunks, {type: response.headers.get("content-type") ?? ""});
}
