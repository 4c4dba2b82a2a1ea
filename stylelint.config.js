// Style sheets: what office browsers of some years ago do not know is refused, and a colour outside of the tokens.

export default {
  extends: ["stylelint-config-standard"],
  ignoreFiles: ["dist/**", "node_modules/**", "src/.observablehq/**"],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    // rgba(var(--ink-rgb), 0.2): the way to a shade without color-mix
    "color-function-notation": "legacy",
    "color-function-alias-notation": null,
    "alpha-value-notation": "number",
    // (width <= 36rem) is of 2022
    "media-feature-range-notation": "prefix",
    "selector-not-notation": "simple",
    "selector-disallowed-list": ["/(^|[\\s,(])&/"],
    "selector-pseudo-class-disallowed-list": ["has"],
    // of Framework's these are let pass when the site is built (tools/floor/allowed.ts)
    "at-rule-disallowed-list": ["container"],
    "property-disallowed-list": ["container-type"],
    "declaration-property-value-disallowed-list": {"/.*/": ["/color-mix\\(/", "/light-dark\\(/"]},
    "color-no-hex": true,
    "color-named": "never",
    "property-no-vendor-prefix": null,
    "value-keyword-case": ["lower", {ignoreProperties: ["size"]}], // @page: A4
    "import-notation": "url",
    // the order of rules is the order in which they count: see src/style.css
    "no-descending-specificity": null,
    "rule-empty-line-before": null,
    "at-rule-empty-line-before": null,
    "comment-empty-line-before": null,
    "custom-property-empty-line-before": null
  },
  overrides: [{files: ["src/ui/tokens.css"], rules: {"color-no-hex": null}}]
};
