// Keeps a packed site on the machine, a version at a time and whole: a page and all that it asks for come from one version, whichever
// the server has by then. A new one is fetched beside it, held against its list, and used only by pages opened after it was accepted.

import {takeFile} from "./take-file.js";
import type {FileList} from "./take-file.js";

/** SHA-256 of the lists of files of this version; tools/pack/offline.ts puts it in. */
declare const version: string;

// The types of the page are in force here; this is the part of the worker's scope that is used.
interface Waiting {
  waitUntil(what: Promise<unknown>): void;
}
interface Asked extends Waiting {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Waiting {
  readonly data: "which" | {readonly take: string};
  readonly source: {readonly id: string} | null;
  readonly ports: readonly MessagePort[];
}
interface Scope {
  readonly registration: {readonly scope: string};
  readonly clients: {claim(): Promise<void>; matchAll(of: object): Promise<readonly {readonly id: string}[]>};
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", heard: (event: Waiting) => void): void;
  addEventListener(type: "fetch", heard: (event: Asked) => void): void;
  addEventListener(type: "message", heard: (event: Told) => void): void;
}
const scope = self as unknown as Scope;
const root = scope.registration.scope;

const prefix = `doudi ${new URL(root).pathname} `;
/** Versions by client, and the one that new pages get. */
const stateName = `${prefix}state`;
const nameOf = (which: string): string => `${prefix}${which}`;
const chosenKey = `${root}chosen`;
const clientKey = (id: string): string => `${root}client/${id}`;

const kept = new Map<string, string>();

async function recall(key: string): Promise<string | undefined> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const said = await (await (await caches.open(stateName)).match(key))?.text();
  if (said !== undefined) kept.set(key, said);
  return said;
}

async function remember(key: string, value: string): Promise<void> {
  kept.set(key, value);
  await (await caches.open(stateName)).put(key, new Response(value));
}

const versionOf = async (client: string): Promise<string> =>
  (await recall(clientKey(client))) ?? (await recall(chosenKey)) ?? version;

const lists = new Map<string, FileList>();

/** Of the files of a version, provinces too; empty where it is not here. */
async function listOf(which: string): Promise<FileList> {
  const known = lists.get(which);
  if (known !== undefined) return known;
  const cache = await caches.open(nameOf(which));
  const read = async (path: string, folder: string): Promise<FileList> => {
    const answer = await cache.match(`${root}${path}`);
    const {files} = ((await answer?.json()) ?? {files: {}}) as {readonly files: FileList};
    return Object.fromEntries(Object.entries(files).map(([file, of]) => [`${folder}${file}`, of]));
  };
  const list = {...(await read("files.json", "")), ...(await read("data/files.json", "data/"))};
  lists.set(which, list);
  return list;
}

/** Everything but provinces that do not open first: those are kept once they were asked for. */
async function install(): Promise<void> {
  const cache = await caches.open(nameOf(version));
  await takeFile.lists(root, cache, version);
  const list = await listOf(version);
  const {first} = (await takeFile(root, "data/provinces.json", list, cache).then(answer => answer.json())) as {
    readonly first: string;
  };
  const isWanted = (path: string): boolean => !path.startsWith("data/") || path.startsWith(`data/${first}/`);
  const waiting = Object.keys(list).filter(path => isWanted(path) || path === "data/figures.html");
  const worker = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await takeFile(root, path, list, cache);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  if ((await recall(chosenKey)) === undefined) await remember(chosenKey, version);
  // safe at once: pages that are open go on with the version they were opened with
  await scope.skipWaiting();
}

/** Versions that no open page has, that is not the one for new pages, and not the newest. */
async function tidy(): Promise<void> {
  const open = await scope.clients.matchAll({includeUncontrolled: true, type: "all"});
  const used = await Promise.all(open.map(({id}) => versionOf(id)));
  const keep = new Set([stateName, ...[version, await recall(chosenKey), ...used].map(which => nameOf(which ?? ""))]);
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(prefix) && !keep.has(name)).map(name => caches.delete(name)));
}

/** The path of an address from the root of the site; null for what is not ours to answer. */
function pathOf({url, method}: Request): string | null {
  if (method !== "GET" || !url.startsWith(root)) return null;
  const path = decodeURIComponent(new URL(url).pathname.slice(new URL(root).pathname.length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** Looks over what the server has, so that nothing kept may answer for it. */
const looksOver = /^(en[/])?check[.]html$/;
const past = "past";

async function answer(path: string, event: Asked): Promise<Response> {
  const {request, clientId, resultingClientId} = event;
  const isPage = request.mode === "navigate";
  const which = isPage ? ((await recall(chosenKey)) ?? version) : await versionOf(clientId);
  if (which === past) return fetch(request);
  if (resultingClientId !== "") event.waitUntil(remember(clientKey(resultingClientId), which));
  const list = await listOf(which);
  const cache = await caches.open(nameOf(which));
  const here = await cache.match(`${root}${path}`);
  if (here !== undefined) return here;
  if (path in list) return takeFile(root, path, list, cache);
  // a worker of a page of another version asks by a name that only one has
  const elsewhere = isPage ? undefined : await caches.match(`${root}${path}`);
  return elsewhere ?? fetch(request).catch(async () => (await cache.match(`${root}404.html`)) ?? Response.error());
}

scope.addEventListener("install", event => event.waitUntil(install()));
scope.addEventListener("activate", event => event.waitUntil(tidy().then(() => scope.clients.claim())));
scope.addEventListener("fetch", event => {
  const path = pathOf(event.request);
  if (path === null) return;
  if (looksOver.test(path)) event.waitUntil(remember(clientKey(event.resultingClientId), past));
  else event.respondWith(answer(path, event));
});
scope.addEventListener("message", event => {
  const {data, source, ports} = event;
  const reply = async (): Promise<void> => {
    if (data !== "which") await remember(chosenKey, data.take);
    ports[0]?.postMessage({here: await versionOf(source?.id ?? ""), newest: version});
  };
  event.waitUntil(reply());
});
