// Headings as they are compared: width, spaces, line breaks and letters' case make no difference.

export const normal = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/gu, "")
    .toLowerCase();

/** The same without what stands between a group of columns and one of it. */
export const joined = (text: string): string => normal(text).replace(/[/_\-.·:|>]/gu, "");
