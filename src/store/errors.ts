// What can go wrong between a file and the columns, in words that say what to do, in both languages.

export type StoreErrorKind =
  "browser" | "memory" | "network" | "file" | "schema" | "value" | "population" | "query" | "province";

/** `message` is the English text; `zh` the Chinese one. */
export class StoreError extends Error {
  readonly kind: StoreErrorKind;
  readonly zh: string;

  constructor(kind: StoreErrorKind, text: {readonly en: string; readonly zh: string}, cause?: unknown) {
    super(text.en, cause === undefined ? undefined : {cause});
    this.name = "StoreError";
    this.kind = kind;
    this.zh = text.zh;
  }
}

const memoryWords =
  /out of memory|memory access out of bounds|could not allocate|cannot allocate|failed to allocate|array buffer allocation|webassembly\.memory|invalid typed array length/i;

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const isMemoryError = (error: unknown): boolean => memoryWords.test(messageOf(error));

export function memoryError(cause: unknown): StoreError {
  return new StoreError(
    "memory",
    {
      en: "not enough memory: the population does not fit (close other tabs and programs, or load fewer households)",
      zh: "内存不足：装不下这份人口数据（请关闭其他标签页和程序，或改用户数较少的数据）"
    },
    cause
  );
}

/** The error as it is when it is ours already, a memory error where it is one, otherwise what `otherwise` makes of it. */
export function asStoreError(error: unknown, otherwise: (message: string) => StoreError): StoreError {
  if (error instanceof StoreError) return error;
  return isMemoryError(error) ? memoryError(error) : otherwise(messageOf(error).trim().split("\n")[0] ?? "");
}

export function fileError(file: string, detail: string, cause: unknown): StoreError {
  return new StoreError(
    "file",
    {
      en: `unreadable file: ${file} (${detail}; it must be a whole Parquet file: copy or export it again)`,
      zh: `文件无法读取：${file}（${detail}；须为完整的 Parquet 文件，请重新复制或导出）`
    },
    cause
  );
}

export function queryError(detail: string, cause: unknown): StoreError {
  return new StoreError("query", {en: `query failed: ${detail}`, zh: `查询失败：${detail}`}, cause);
}
