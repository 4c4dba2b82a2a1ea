// What a file is, by its first bytes and not by its name.

export type FileKind = "text" | "parquet" | "workbook" | "old-workbook" | "locked-workbook" | "stata" | "spss";

const starts = (bytes: Uint8Array, text: string): boolean =>
  Array.from(text).every((sign, i) => bytes[i] === sign.charCodeAt(0));

/** `bytes`: some thousand from the beginning. An encrypted workbook is, like an old one, a compound document. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (starts(bytes, "PAR1")) return "parquet";
  if (starts(bytes, "PK\u0003\u0004")) return "workbook";
  if (starts(bytes, "$FL2") || starts(bytes, "$FL3")) return "spss";
  if (
    starts(bytes, "<stata_dta>") ||
    ([113, 114, 115].includes(bytes[0]) && [1, 2].includes(bytes[1]) && bytes[2] === 1)
  )
    return "stata";
  if (!starts(bytes, "\u00d0\u00cf\u0011\u00e0")) return "text";
  return isLocked(bytes) ? "locked-workbook" : "old-workbook";
}

/** The directory of the compound document lists "EncryptedPackage", in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes("EncryptedPackage") || text.includes("EncryptionInfo");
}
