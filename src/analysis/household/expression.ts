// A small language for the formulas of src/rules/formulas.ts: numbers, references, the four operations, a few functions and one
// comparison. Read into a tree once; nothing is ever run as code.

export type Expression =
  | {readonly kind: "number"; readonly value: number}
  | {readonly kind: "ref"; readonly ref: string}
  | {readonly kind: "sum"; readonly parts: readonly {readonly sign: 1 | -1; readonly part: Expression}[]}
  | {readonly kind: "product"; readonly parts: readonly {readonly over: boolean; readonly part: Expression}[]}
  | {readonly kind: "call"; readonly name: FunctionName; readonly parts: readonly Expression[]};

export const functionNames = ["min", "max", "floor", "nearest", "benefit", "clamp"] as const;
export type FunctionName = (typeof functionNames)[number];

export const comparators = ["<=", ">=", "==", "!=", "<", ">"] as const;
export type Comparator = (typeof comparators)[number];

export interface Comparison {
  readonly left: Expression;
  readonly comparator: Comparator;
  readonly right: Expression;
}

const tokenPattern = /\s*(\{[^}]+\}|\d+(?:\.\d+)?|[a-z]+(?=\()|<=|>=|==|!=|[-+*/(),<>])/y;

class Reader {
  private at = 0;
  private readonly tokens: readonly string[];
  constructor(private readonly text: string) {
    const tokens: string[] = [];
    tokenPattern.lastIndex = 0;
    while (tokenPattern.lastIndex < text.trimEnd().length) {
      const match = tokenPattern.exec(text);
      if (match === null) throw new Error(`invalid formula: ${text} (unreadable part)`);
      tokens.push(match[1]);
    }
    this.tokens = tokens;
  }
  get next(): string | undefined {
    return this.tokens[this.at];
  }
  take(expected?: string): string {
    const token = this.tokens[this.at++];
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`invalid formula: ${this.text} (expected ${expected ?? "more"}, found ${token ?? "its end"})`);
    return token;
  }
}

export function parseExpression(text: string): Expression {
  const reader = new Reader(text);
  const expression = readSum(reader);
  if (reader.next !== undefined) throw new Error(`invalid formula: ${text} (${reader.next} is left over)`);
  return expression;
}

export function parseComparison(text: string): Comparison {
  const reader = new Reader(text);
  const left = readSum(reader);
  const comparator = comparators.find(name => name === reader.next);
  if (comparator === undefined) throw new Error(`invalid formula: ${text} (no comparison)`);
  reader.take();
  const right = readSum(reader);
  if (reader.next !== undefined) throw new Error(`invalid formula: ${text} (${reader.next} is left over)`);
  return {left, comparator, right};
}

function readSum(reader: Reader): Expression {
  const parts: {sign: 1 | -1; part: Expression}[] = [{sign: 1, part: readProduct(reader)}];
  while (reader.next === "+" || reader.next === "-") {
    parts.push({sign: reader.take() === "+" ? 1 : -1, part: readProduct(reader)});
  }
  return parts.length === 1 ? parts[0].part : {kind: "sum", parts};
}

function readProduct(reader: Reader): Expression {
  const parts = [{over: false, part: readFactor(reader)}];
  while (reader.next === "*" || reader.next === "/") {
    parts.push({over: reader.take() === "/", part: readFactor(reader)});
  }
  return parts.length === 1 ? parts[0].part : {kind: "product", parts};
}

function readFactor(reader: Reader): Expression {
  const token = reader.take();
  if (token.startsWith("{")) return {kind: "ref", ref: token.slice(1, -1)};
  if (/^\d/.test(token)) return {kind: "number", value: Number(token)};
  if (token === "(") {
    const inner = readSum(reader);
    reader.take(")");
    return inner;
  }
  const name = functionNames.find(known => known === token);
  if (name === undefined) throw new Error(`invalid formula: unknown function ${token}`);
  reader.take("(");
  const parts = [readSum(reader)];
  while (reader.next === ",") {
    reader.take();
    parts.push(readSum(reader));
  }
  reader.take(")");
  return {kind: "call", name, parts};
}

/** References of an expression, in the order of the text. */
export function refsOf(expression: Expression): string[] {
  if (expression.kind === "ref") return [expression.ref];
  if (expression.kind === "number") return [];
  if (expression.kind === "call") return expression.parts.flatMap(refsOf);
  return expression.parts.flatMap(({part}) => refsOf(part));
}
