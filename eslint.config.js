// Zero warnings. Types are checked with types; which way imports run is checked by .dependency-cruiser.js.

import js from "@eslint/js";
import tseslint from "typescript-eslint";
import {aboveFloor} from "./tools/floor/above-floor.js";

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

/** Texts come from dictionaries: what differs between languages is said there, not chosen where it is shown. */
const texts = {
  files: ["src/ui/**/*.ts", "src/policy-desk/**/*.ts", "src/host/**/*.ts", "src/pages/**/*.ts"],
  ignores: ["src/ui/words/**", "src/ui/formats/**", "src/pages/pages.ts"],
  rules: {
    "no-restricted-syntax": [
      "error",
      {
        selector: "BinaryExpression:matches([left.name='lang'], [right.name='lang'])",
        message: "no choice by language here: t(lang, word) of words.ts, inLang(row, name, lang), or a label's [lang]"
      }
    ]
  }
};

/** What browsers run: of src all but what serves the build and Node. */
const floor = {
  files: ["src/**/*.ts"],
  ignores: ["src/data/**", "src/store/node/**", "src/engine/workers/node-*.ts", "src/pages/page-stubs.ts"],
  plugins: {doudi: {rules: {"above-floor": aboveFloor}}},
  rules: {"doudi/above-floor": "error"}
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
    files: ["src/**/*.ts", "simulations/**/*.ts", "loaders/**/*.ts", "tools/**/*.{ts,js}", "bench/**/*.ts"],
    ignores: ["src/rules/generated/**", "src/engine/generated/**"],
    rules: {"max-lines-per-function": ["error", {max: 60, skipBlankLines: false, skipComments: false}]}
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
    languageOptions: {
      globals: {
        process: "readonly",
        performance: "readonly",
        console: "readonly",
        URL: "readonly",
        setInterval: "readonly",
        setTimeout: "readonly"
      }
    }
  },
  {
    // written into pages as they are
    files: ["src/pages/*-script.js"],
    languageOptions: {
      globals: {
        addEventListener: "readonly",
        document: "readonly",
        fetch: "readonly",
        localStorage: "readonly",
        location: "readonly",
        matchMedia: "readonly"
      }
    }
  },
  pure,
  texts,
  floor
);
