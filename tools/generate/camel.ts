// The name of a folder as code has it: take-up, takeUp.

export const camelOf = (folder: string): string => folder.replace(/-[a-z]/g, text => text.slice(-1).toUpperCase());
