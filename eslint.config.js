// Zero warnings. Types are checked with types; imports run one way (see docs, and architecture in CONTRIBUTING).

import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** What each part may import from outside itself; from `src/x`, another part is `../y/`. */
const layers = {
  "src/rules": [],
  "src/text": ["rules"],
  "src/engine": ["rules"],
  "src/analysis": ["rules", "engine"],
  "src/ui": ["rules", "text", "engine", "analysis"],
  "src/policy-desk": ["rules", "text", "engine", "analysis", "ui"],
  "src/host": ["rules", "text", "engine", "analysis", "store", "ui", "policy-desk"],
  "src/pages": ["rules", "text", "engine", "analysis", "store", "ui", "policy-desk", "host"],
  "src/store": ["rules", "text"],
  loaders: ["rules", "text", "store"],
  simulations: ["rules", "text", "engine", "analysis", "store", "loaders"]
};
const parts = [
  "rules",
  "text",
  "engine",
  "analysis",
  "ui",
  "policy-desk",
  "host",
  "pages",
  "store",
  "data",
  "loaders",
  "simulations",
  "tools",
  "bench",
  "tests"
];

const oneWay = Object.entries(layers).map(([layer, allowed]) => {
  const own = layer.split("/").pop();
  const forbidden = parts.filter(part => part !== own && !allowed.includes(part));
  const regex = `^(\\.\\./)+(src/)?(${forbidden.join("|")})/`;
  const message = `${layer} imports only ${["itself", ...allowed].join(", ")}`;
  const outside = layer === "src/rules" ? [{regex: "^[^.]", message: "src/rules imports nothing but itself"}] : [];
  return {
    files: [`${layer}/**/*.ts`],
    rules: {"no-restricted-imports": ["error", {patterns: [{regex, message}, ...outside]}]}
  };
});

const pure = {
  files: ["src/rules/**/*.ts", "src/engine/**/*.ts"],
  rules: {
    "no-restricted-globals": ["error", {name: "Date", message: "no dates: a policy names its year"}],
    "no-restricted-properties": [
      "error",
      {object: "Math", property: "random", message: "no chance: take-up is drawn with the household's own number"}
    ]
  }
};

export default tseslint.config(
  {ignores: ["dist/", ".cache/", "node_modules/", "src/.observablehq/", "test-results/"]},
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", {fixStyle: "separate-type-imports"}],
      "@typescript-eslint/no-unused-vars": ["error", {argsIgnorePattern: "^_", varsIgnorePattern: "^_"}],
      // Numbers in messages are what messages are for.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        {allowNumber: true, allowBoolean: true, allowNullish: true}
      ],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        {ignoreArrowShorthand: true, ignoreVoidOperator: true}
      ],
      // Columns are read by index in hot loops, so index types do not say "or undefined"; a check may still be right.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/prefer-for-of": "off",
      "@typescript-eslint/dot-notation": ["error", {allowIndexSignaturePropertyAccess: true}],
      // A schema is written with functions whose type parameter keeps a name or a range literal.
      "@typescript-eslint/no-unnecessary-type-parameters": "off"
    }
  },
  {
    files: ["tests/**/*.ts", "bench/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off"
    }
  },
  {
    files: ["**/*.js"],
    languageOptions: {globals: {process: "readonly", console: "readonly", URL: "readonly", setTimeout: "readonly"}}
  },
  pure,
  ...oneWay
);
