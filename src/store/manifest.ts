// What population.json says of the columns beside it. A fact that it does not state is null, and is not checked.

import type {Label} from "../rules/schema/label.js";
import {InputError} from "../rules/schema/problem.js";
import {parseJson} from "../text/json.js";
import {StoreError} from "./errors.js";

/** The facts, by the names they have in the file. */
export interface StatedColumns {
  /** Rows of each table. */
  readonly households: number | null;
  readonly persons: number | null;
  /** Sum of the weights: households represented. */
  readonly total_weight: number | null;
  /** `columnHash` of the columns. */
  readonly sha256: string | null;
}

export const nothingStated: StatedColumns = {households: null, persons: null, total_weight: null, sha256: null};

const isRows = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const facts = [
  {name: "households", allowed: "a whole number", zh: "整数", holds: isRows},
  {name: "persons", allowed: "a whole number", zh: "整数", holds: isRows},
  {
    name: "total_weight",
    allowed: "a number above 0",
    zh: "大于 0 的数",
    holds: value => Number.isFinite(value) && Number(value) > 0
  },
  {
    name: "sha256",
    allowed: "64 hexadecimal digits",
    zh: "64 位十六进制数",
    holds: value => typeof value === "string" && /^[0-9a-f]{64}$/.test(value)
  }
] as const satisfies readonly {
  name: keyof StatedColumns;
  allowed: string;
  zh: string;
  holds: (value: unknown) => boolean;
}[];

/** The facts in the text of population.json; `file` is its name in messages. Throws a StoreError where one cannot be read. */
export function statedColumns(text: string, file: string): StatedColumns {
  const manifest = parse(text, file);
  const entries = facts.map(({name, allowed, zh, holds}): [string, unknown] => {
    const value = manifest[name] ?? null;
    if (value === null || holds(value)) return [name, value];
    const said = `${name} = ${JSON.stringify(value)}`;
    throw malformed(file, {en: `${said}, allowed: ${allowed}`, zh: `${said}，应为${zh}`});
  });
  return Object.fromEntries(entries) as unknown as StatedColumns;
}

function parse(text: string, file: string): Readonly<Record<string, unknown>> {
  let manifest: unknown;
  try {
    manifest = parseJson(text);
  } catch (cause) {
    if (cause instanceof InputError) throw malformed(file, {en: cause.message, zh: cause.message}, cause);
    const why = cause instanceof Error ? cause.message : String(cause);
    throw malformed(file, {en: `not JSON: ${why}`, zh: `不是 JSON：${why}`}, cause);
  }
  if (typeof manifest === "object" && manifest !== null && !Array.isArray(manifest))
    return manifest as Readonly<Record<string, unknown>>;
  throw malformed(file, {en: "not a JSON object", zh: "不是 JSON 对象"});
}

const malformed = (file: string, why: Label, cause?: unknown): StoreError =>
  new StoreError(
    "population",
    {
      en: `unreadable manifest: ${file} (${why.en}; copy it again, or make the population again)`,
      zh: `说明文件无法读取：${file}（${why.zh}；请重新复制，或重新生成这份人口）`
    },
    cause
  );

/** What could not be checked, in words; null where everything was. `stated` is null where there is no such file. */
export function uncheckedNotice(stated: StatedColumns | null, file: string): Label | null {
  const missing = facts.filter(({name}) => (stated ?? nothingStated)[name] === null).map(({name}) => name);
  if (missing.length === 0) return null;
  const [en, zh] =
    stated === null
      ? [`there is no ${file}`, `没有 ${file}`]
      : [`${file} does not state ${missing.join(", ")}`, `${file} 没有写明 ${missing.join("、")}`];
  return {
    en: `not checked: ${en}, so that files cut short or altered since they were written cannot be told from whole ones (see README, File formats)`,
    zh: `未作核对：${zh}，文件写成之后是否被截短或改动无从得知（见 README“文件格式”）`
  };
}
