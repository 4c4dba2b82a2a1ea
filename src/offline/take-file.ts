// A file of a version, fetched, held against the version's list and kept: what is of another version is not mixed in.

/** By path: bytes, and SHA-256. */
export type FileList = Readonly<Record<string, readonly [size: number, sha256: string]>>;

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

async function ask(address: string, cache: RequestCache): Promise<Response> {
  const answer = await fetch(address, {cache, credentials: "same-origin"});
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** From the root of the site. The answer is 410 where the server has the file of another version by now. */
export async function takeFile(root: string, path: string, list: FileList, cache: Cache): Promise<Response> {
  const [, hash] = list[path];
  const here = await cache.match(`${root}${path}`);
  if (here !== undefined) return here;
  for (const how of ["default", "reload"] as const) {
    const answer = await ask(`${root}${path}`, how);
    const bytes = await answer.clone().arrayBuffer();
    if ((await sha256(bytes)) !== hash) continue;
    await cache.put(`${root}${path}`, answer.clone());
    return answer;
  }
  if (!path.startsWith("data/")) throw new Error(`not of this version: ${path}`);
  return new Response("not of this version", {status: 410, statusText: "not of this version"});
}

/** The two lists of files that `version` is the hash of. */
takeFile.lists = async (root: string, cache: Cache, version: string): Promise<void> => {
  const paths = ["files.json", "data/files.json"];
  const texts = await Promise.all(paths.map(async path => (await ask(`${root}${path}`, "no-cache")).text()));
  if ((await sha256(new TextEncoder().encode(texts.join("")).buffer)) !== version)
    throw new Error("the lists of files are not of this version");
  for (const [i, path] of paths.entries())
    await cache.put(`${root}${path}`, new Response(texts[i], {headers: {"content-type": "application/json"}}));
};
