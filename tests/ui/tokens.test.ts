import {expect, it} from "vitest";
import {tokens} from "./tokens.js";

it("the tokens are those that were looked at, light and dark side by side", async () => {
  const names = [...new Set([...tokens.light.keys(), ...tokens.dark.keys()])];
  const lines = names.map(name => [name, tokens.light.get(name) ?? "", tokens.dark.get(name) ?? "="].join(" | "));
  await expect(`${["token | light | dark", ...lines].join("\n")}\n`).toMatchFileSnapshot("goldens/tokens.txt");
});
