// Commands that other commands start, and how they end.

import {spawn} from "node:child_process";
import {once} from "node:events";
import {describe, expect, it} from "vitest";
import {run} from "../../tools/run.js";

const module = new URL("../../tools/run.js", import.meta.url).href;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe("a command", () => {
  it("is given what it is given, whatever signs a shell would take for its own", async () => {
    const signs = ["低保 测算 [1]", "%41 #x", "`b'", "*?", '"$HOME"; exit 3', ""];
    const script = "process.stdout.write(JSON.stringify(process.argv.slice(1)))";
    const {code, output} = await run(process.execPath, ["-e", script, "--", ...signs], {quiet: true});
    expect([code, JSON.parse(output)]).toEqual([0, signs]);
  });

  it("that is not there is told by name", async () => {
    await expect(run("no-such-program", [], {quiet: true})).rejects.toThrow("cannot start: no-such-program (");
  });

  it.runIf(process.platform !== "win32").each(["SIGTERM", "SIGINT"] as const)(
    "ends with who started it, on %s",
    async signal => {
      const inner = "console.log(process.pid); setInterval(() => undefined, 1000)";
      const outer = `import {run} from "${module}"; await run(process.execPath, ["-e", ${JSON.stringify(inner)}])`;
      const parent = spawn(process.execPath, ["--input-type=module", "-e", outer], {
        stdio: ["ignore", "pipe", "inherit"]
      });
      const [said] = (await once(parent.stdout, "data")) as [Buffer];
      const pid = Number(said.toString());
      expect(isRunning(pid)).toBe(true);
      parent.kill(signal);
      expect(await once(parent, "exit")).toEqual([null, signal]);
      for (let i = 0; i < 100 && isRunning(pid); ++i) await new Promise(resolve => setTimeout(resolve, 20));
      expect(isRunning(pid)).toBe(false);
    }
  );
});
