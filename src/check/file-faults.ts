// Every file of the site, fetched and held against the list it was built with: what is wrong with each that is not as it should be.

import {sha256} from "js-sha256";

export type FaultKind =
  "silent" | "missing" | "refused" | "page" | "cut" | "added" | "other" | "kept" | "type" | "wasm_type" | "long";

export interface FileFault {
  readonly kind: FaultKind;
  readonly path: string;
  /** What the words of the kind name. */
  readonly value?: string | number;
}

/** By path: bytes, and SHA-256. */
export type FileList = Readonly<Record<string, readonly [size: number, sha256: string]>>;

/** Files asked for at once, as many as browsers do; milliseconds for one. */
const atOnce = 6;
const patience = 60_000;
/** Seconds that a page may be kept before that is worth a word. */
const long = 3600;

interface Arrived {
  readonly status: number;
  readonly type: string;
  readonly keeping: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A list of files at `address`, its paths under `folder`. Throws where it cannot be had. */
export async function fileList(root: string, folder: string): Promise<FileList> {
  const answer = await fetch(`${root}${folder}files.json`, {cache: "no-cache"});
  if (!answer.ok) throw new Error(`${folder}files.json: ${answer.status}`);
  const {files} = (await answer.json()) as {readonly files: FileList};
  return Object.keys(files).reduce<Record<string, readonly [number, string]>>((all, path) => {
    all[`${folder}${path}`] = files[path];
    return all;
  }, {});
}

export async function fileFaults(
  root: string,
  list: FileList,
  onProgress: (done: number, total: number) => void
): Promise<readonly FileFault[]> {
  const paths = Object.keys(list);
  const waiting = paths.slice();
  const faults: FileFault[] = [];
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      faults.push(...(await faultsOf(root, path, list[path])));
      onProgress(++done, paths.length);
    }
  };
  await Promise.all([...Array(atOnce).keys()].map(worker));
  return faults;
}

async function faultsOf(
  root: string,
  path: string,
  [size, hash]: readonly [number, string]
): Promise<readonly FileFault[]> {
  const arrived = await ask(`${root}${path}`, "default");
  if (arrived === null) return [{kind: "silent", path}];
  const {status, type, bytes} = arrived;
  if (status === 404 || status === 410) return [{kind: "missing", path}];
  if (status !== 200) return [{kind: "refused", path, value: status}];
  if (sha256(bytes) === hash) return manners(path, arrived);
  const again = await ask(`${root}${path}`, "reload");
  if (again?.status === 200 && sha256(again.bytes) === hash) return [{kind: "kept", path}];
  if (/[.]html$/.test(path)) return [{kind: bytes.length > size ? "added" : "other", path}];
  if (/^text[/]html/i.test(type) || looksLikePage(bytes)) return [{kind: "page", path}];
  return [{kind: bytes.length < size && isHead(bytes.length) ? "cut" : "other", path}];
}

/** A file of another build has its own name or its own size; one that ends early is at least a thousand bytes long. */
const isHead = (length: number): boolean => length === 0 || length >= 1024;

const looksLikePage = (bytes: Uint8Array): boolean =>
  /^\s*<(!doctype|html)/i.test(String.fromCharCode(...bytes.slice(0, 40)));

/** Of a file that is whole: how it was sent. */
function manners(path: string, {type, keeping}: Arrived): readonly FileFault[] {
  const value = type === "" ? "-" : type;
  if (/[.]js$/.test(path) && !/(java|ecma)script/i.test(type)) return [{kind: "type", path, value}];
  if (/[.]css$/.test(path) && !/^text[/]css/i.test(type)) return [{kind: "type", path, value}];
  if (/[.]wasm$/.test(path) && !/^application[/]wasm$/i.test(type)) return [{kind: "wasm_type", path, value}];
  const seconds = Number(/max-age=(\d+)/.exec(keeping)?.[1] ?? 0);
  if (/[.]html$/.test(path) && seconds >= long && !keeping.includes("no-cache"))
    return [{kind: "long", path, value: Math.round(seconds / 3600)}];
  return [];
}

/** Null where no answer comes, or not all that was promised. */
async function ask(address: string, cache: RequestCache): Promise<Arrived | null> {
  let end: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>(resolve => (end = setTimeout(() => resolve(null), patience)));
  try {
    return await Promise.race([arrivalOf(address, cache), late]);
  } catch {
    return null;
  } finally {
    clearTimeout(end);
  }
}

async function arrivalOf(address: string, cache: RequestCache): Promise<Arrived> {
  const answer = await fetch(address, {cache, credentials: "same-origin"});
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const header = (name: string): string => answer.headers.get(name) ?? "";
  return {status: answer.status, type: header("content-type"), keeping: header("cache-control"), bytes};
}
