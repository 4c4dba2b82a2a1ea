// The first lines of a generated file.

export const head = (what: string, from: string): string =>
  `// ${what}\n// Written by \`npm run generate\` from ${from}: change that, not this.\n`;
