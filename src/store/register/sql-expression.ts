// Whether a text can be one expression over the columns of a row, and nothing else: no statement, no query inside it, no way out of
// its brackets. The connection it runs on could reach nothing either.

/** Words that begin a query, name another table, or ask about the program itself. */
const words = new Set([
  ...["select", "from", "with", "union", "except", "intersect", "values", "table", "describe", "show", "summarize"],
  ...[
    "copy",
    "attach",
    "detach",
    "install",
    "load",
    "pragma",
    "set",
    "reset",
    "call",
    "create",
    "drop",
    "alter",
    "insert"
  ],
  ...[
    "update",
    "delete",
    "export",
    "import",
    "use",
    "checkpoint",
    "vacuum",
    "prepare",
    "execute",
    "exists",
    "over",
    "into"
  ],
  ...["columns", "getvariable", "getenv", "current_setting", "current_database", "current_schema", "current_query"],
  ...["nextval", "currval", "error", "random", "uuid", "gen_random_uuid", "setseed", "query", "unnest", "lambda"],
  ...[
    "sum",
    "avg",
    "count",
    "list",
    "array_agg",
    "string_agg",
    "group_concat",
    "histogram",
    "first",
    "last",
    "any_value"
  ]
]);

const longest = 2000;
/** A text, a quoted name, a number, a word, or one other sign. */
const token = /\s+|'(?:[^']|'')*'|"(?:[^"]|"")+"|\d[\w.]*|[\p{L}_][\p{L}\p{N}_]*|./gsu;

/** What is allowed, where the text is no such expression; null where it is. */
export function refusedSql(sql: string): string | null {
  if (sql.trim() === "" || sql.length > longest) return `an expression of at most ${longest} signs`;
  let depth = 0;
  let before = "";
  for (const [part] of sql.matchAll(token)) {
    if (part === "'" || part === '"') return "quotes that close";
    if (part === ";" || part === "$" || part === "\\" || part === "@" || part === "#")
      return `an expression without ${part}`;
    if ((before === "-" && part === "-") || (before === "/" && part === "*")) return "an expression without comments";
    if (words.has(part.toLowerCase())) return `an expression over one row, without ${part.toUpperCase()}`;
    if (part === "(" || part === "[" || part === "{") ++depth;
    if (part === ")" || part === "]" || part === "}") --depth;
    if (part === "," && depth === 0) return "one expression";
    if (depth < 0) return "brackets that match";
    before = part;
  }
  return depth === 0 ? null : "brackets that match";
}
