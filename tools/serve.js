// Serves a directory of static files. Loopback only unless a host is given; no dependencies.

import {createReadStream} from "node:fs";
import {readFile, realpath, stat} from "node:fs/promises";
import {createServer} from "node:http";
import {extname, join, sep} from "node:path";
import {pathToFileURL} from "node:url";
import {promisify} from "node:util";
import {gzip} from "node:zlib";
import {root} from "../simulations/site-data/hash.js";
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

// Workers do not inherit the policy of the page that starts them; they get this one.
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' blob: data:";

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
    answer({base, compress, make}, request, response).catch(error => {
      console.error(`request failed: ${request.url} (${error.message})`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listen(server, port, host);
  return {
    url: `http://${host === "0.0.0.0" || host === "::" ? "localhost" : host}:${taken}/`,
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

async function answer({base, compress, make}, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return void response.writeHead(405, {Allow: "GET, HEAD"}).end();
  const file = await locate(base, request.url ?? "/");
  if (file === undefined) {
    const making = make?.(new URL(request.url ?? "/", "http://localhost").pathname);
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
    "Cache-Control": /[/\\]_(import|file|node|observablehq)[/\\]/.test(file.path)
      ? "max-age=31536000, immutable"
      : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    ...(extension === ".js" ? {"Content-Security-Policy": workerPolicy} : {})
  };
  const zipped =
    /\bgzip\b/.test(request.headers["accept-encoding"] ?? "") && compressible.has(extension)
      ? await compress?.(file)
      : undefined;
  if (zipped !== undefined) Object.assign(headers, {"Content-Encoding": "gzip", Vary: "Accept-Encoding"});
  response.writeHead(200, {...headers, "Content-Length": zipped?.length ?? file.size});
  if (request.method === "HEAD") response.end();
  else if (zipped !== undefined) response.end(zipped);
  else
    createReadStream(file.path)
      .on("error", () => response.destroy())
      .pipe(response);
}

function tell(making, response) {
  const headers = {"Content-Type": types[".json"], "Cache-Control": "no-store", "Retry-After": "1"};
  response.writeHead(making.state === "failed" ? 500 : 202, headers).end(JSON.stringify(making));
}

// The file a request means, or undefined. Never one outside the directory, whatever the path or a link says.
async function locate(base, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
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
  const dist = join(root, "dist");
  const {url} = await serve(dist, {
    port: Number(process.env.PORT ?? 3000),
    host: process.env.HOST ?? "127.0.0.1",
    make: provinceMaker(dist)
  });
  console.log(url);
}
