// A file of a room, to look at what it exports.

import {existsSync} from "node:fs";

export async function roomModule(room: string, file: string): Promise<Readonly<Record<string, unknown>>> {
  const url = new URL(`../../src/rules/${room}/${file}.ts`, import.meta.url);
  if (!existsSync(url)) throw new Error(`missing file: src/rules/${room}/${file}.ts (src/rules/law.ts names the room)`);
  return (await import(url.href)) as Readonly<Record<string, unknown>>;
}
