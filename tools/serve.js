// Serves a directory of static files. Loopback only unless a host is given.

import {existsSync} from "node:fs";
import {readFile, realpath, stat} from "node:fs/promises";
import {createServer} from "node:http";
import {isIP} from "node:net";
import {extname, join, relative, sep} from "node:path";
import {pathToFileURL} from "node:url";
import {promisify} from "node:util";
import {gzip} from "node:zlib";
import send from "send";
import {root} from "../simulations/site-data/hash.js";
import {runMain} from "../simulations/site-data/run-main.js";
import {addressIn, urlOf} from "./address.js";
import {provinceMaker} from "./province-maker.js";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".wasm": "application/wasm",
  ".parquet": "application/vnd.apache.parquet"
};
const compressible = new Set([".html", ".js", ".css", ".json", ".csv", ".txt", ".md", ".svg", ".wasm"]);

/**
 * Workers do not inherit the policy of the page that starts them; they get this one. Chromium before 97 has no word for WebAssembly
 * alone: there it comes with evaluation, in a worker that reaches nothing but this server.
 */
function workerPolicy({headers}) {
  const chromium = Number(/\bChrome\/(\d+)/.exec(headers["user-agent"] ?? "")?.[1] ?? NaN);
  const compiling = chromium < 97 ? "'unsafe-eval'" : "'wasm-unsafe-eval'";
  return `default-src 'none'; script-src 'self' ${compiling}; connect-src 'self' blob: data:`;
}

/**
 * Starts a server on `port` or the next free one; resolves to its address and a way to stop it. `make` says of a path without a
 * file whether it is being made, as provinceMaker does: then the answer is 202 with how far that is, and the client asks again.
 * @param {string} directory
 * @param {{port?: number, host?: string, make?: (path: string) => {state: string} | undefined}} options
 */
export async function serve(directory, {port = 3000, host = "127.0.0.1", make} = {}) {
  const base = await realpath(directory);
  const compress = host === "127.0.0.1" || host === "localhost" ? undefined : compressor();
  const server = createServer((request, response) => {
    answer({base, compress, make, host}, request, response).catch(error => {
      console.error(`request failed: ${request.url} (${error.message})`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listen(server, port, host);
  return {
    url: urlOf(host, taken),
    close: () => new Promise(resolve => (server.close(resolve), server.closeAllConnections()))
  };
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", error => {
      if (error.code !== "EADDRINUSE" || port === 0 || port >= 65535) reject(error);
      else resolve(listen(server, port + 1, host));
    });
    server.listen(port, host, () => resolve(server.address().port));
  });
}

async function answer({base, compress, make, host}, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return void response.writeHead(405, {Allow: "GET, HEAD"}).end();
  const path = pathOf(request.url ?? "/");
  if (path === undefined)
    return void response.writeHead(400, {"Content-Type": "text/plain"}).end("400 no such address");
  const file = await locate(base, path);
  if (file === undefined) {
    const making = isOwnPage(request, host) ? make?.(path) : undefined;
    if (making !== undefined) return tell(making, response);
    const page = await readFile(join(base, "404.html")).catch(() => "404 not found");
    return void response
      .writeHead(404, {"Content-Type": types[".html"]})
      .end(request.method === "HEAD" ? undefined : page);
  }
  const extension = extname(file.path);
  const headers = {
    "Content-Type": types[extension] ?? "application/octet-stream",
    // Files below _import, _file, _node carry a hash in their name.
    "Cache-Control": /^[/\\]_(import|file|node|observablehq)[/\\]/.test(file.path.slice(base.length))
      ? "max-age=31536000, immutable"
      : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "no-referrer",
    ...(extension === ".js" ? {"Content-Security-Policy": workerPolicy(request), Vary: "User-Agent"} : {})
  };
  const zipped =
    /\bgzip\b/.test(request.headers["accept-encoding"] ?? "") && compressible.has(extension)
      ? await compress?.(file)
      : undefined;
  if (zipped === undefined) return sendFile(base, file, headers, request, response);
  Object.assign(headers, {"Content-Encoding": "gzip", Vary: "Accept-Encoding, User-Agent"});
  response.writeHead(200, {...headers, "Content-Length": zipped.length});
  response.end(request.method === "HEAD" ? undefined : zipped);
}

/** With ETag and ranges; what a browser has already is not sent again, and a download that is broken off leaves no open file. */
function sendFile(base, {path}, headers, request, response) {
  const name = relative(base, path).split(sep).map(encodeURIComponent).join("/");
  return new Promise((resolve, reject) => {
    send(request, name, {root: base, cacheControl: false, dotfiles: "allow"})
      .on("headers", () => Object.entries(headers).forEach(([key, value]) => response.setHeader(key, value)))
      .on("error", error =>
        error.status === undefined || error.status >= 500 ? reject(error) : refuse(error, response)
      )
      .pipe(response)
      .on("close", resolve);
  });
}

function refuse({status, headers}, response) {
  response.writeHead(status, headers).end();
}

/** The path of an address, decoded; undefined where it is none. Not read as a URL: `//name` would be a host. */
function pathOf(address) {
  try {
    const path = decodeURIComponent(address.split(/[?#]/)[0]);
    return path.startsWith("/") && !path.startsWith("//") && !path.includes("\0") ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Whether one of our own pages asks: another site, or a name that was made to lead here, starts no work on this machine. */
function isOwnPage({headers}, host) {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  const named = headers.host ?? "";
  const name = named.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
  if (headers.origin !== undefined && headers.origin !== `http://${named}`) return false;
  return name === "localhost" || name === host || isIP(name) !== 0;
}

function tell(making, response) {
  const headers = {"Content-Type": types[".json"], "Cache-Control": "no-store", "Retry-After": "1"};
  response.writeHead(making.state === "failed" ? 500 : 202, headers).end(JSON.stringify(making));
}

// The file a path means, or undefined. Never one outside the directory, whatever the path or a link says, nor a hidden one.
async function locate(base, path) {
  if (path.includes("/.")) return undefined;
  for (const candidate of path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`]) {
    const real = await realpath(join(base, candidate)).catch(() => undefined);
    if (real === undefined || !real.startsWith(base + sep)) continue;
    const info = await stat(real);
    if (info.isFile()) return {path: real, size: info.size, changed: info.mtimeMs};
  }
  return undefined;
}

// Compresses a file once and keeps it: over a network 34 MB of DuckDB become 8; on one machine it is only slower.
function compressor() {
  const kept = new Map();
  const pack = promisify(gzip);
  return ({path, changed}) => {
    const key = `${path} ${changed}`;
    if (!kept.has(key))
      kept.set(
        key,
        readFile(path).then(bytes => pack(bytes, {level: 6}))
      );
    return kept.get(key);
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(serveDist, {stays: true});
}

async function serveDist() {
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "index.html"))) throw new Error(`missing site: ${dist} (npm run build makes it)`);
  const {url} = await serve(dist, {...addressIn(), make: provinceMaker(dist)});
  console.log(url);
}
