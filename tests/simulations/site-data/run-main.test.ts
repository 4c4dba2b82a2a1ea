// How a process of ours ends: always, with its message and its code.

import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {existsSync} from "node:fs";
import {describe, expect, it} from "vitest";

const module = new URL("../../../simulations/site-data/run-main.js", import.meta.url).href;
/** A timer that nobody waits for stands for a worker that was left behind. */
const start = `import {runMain} from "${module}"; setInterval(() => undefined, 1000); `;

const ended = (task: string, redirect = ""): {stdout: string; stderr: string; status: number | null} =>
  spawnSync(
    "sh",
    [
      "-c",
      `"$0" --input-type=module -e "$1" ${redirect}`,
      process.execPath,
      `${start}await runMain(async () => {${task}});`
    ],
    {encoding: "utf8", timeout: 20_000}
  );

describe.runIf(process.platform !== "win32")("a process", () => {
  it.each([
    ["went well", "console.log(1)", {status: 0, stdout: "1\n", stderr: ""}],
    ["has a code", "return 3", {status: 3, stdout: "", stderr: ""}],
    ["failed", "throw new Error('no room')", {status: 1, stdout: "", stderr: "no room\n"}],
    [
      "waits for what will not come",
      "void Promise.reject(new Error('lost')); await new Promise(() => undefined)",
      {status: 1, stdout: "", stderr: "lost\n"}
    ],
    [
      "failed on the way",
      "setTimeout(() => { throw new Error('late'); }); await new Promise(() => undefined)",
      {status: 1, stdout: "", stderr: "late\n"}
    ]
  ])("that %s ends so, though something still runs", (_, task, expected) => {
    expect(ended(task)).toMatchObject(expected);
  });

  it("says all it has to say to a slow reader", () => {
    const {stdout} = ended("process.stdout.write('x'.repeat(1_000_000))", "| { sleep 0.3; wc -c; }");
    expect(Number(stdout)).toBe(1_000_000);
  });

  it.runIf(existsSync("/dev/full"))("whose output finds no room ends with that", () => {
    expect(ended("process.stdout.write('1')", "> /dev/full")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("ENOSPC") as string
    });
  });

  it("whose reader has gone ends as it would have", () => {
    const task =
      "process.stdout.write('x'.repeat(1_000_000)); await new Promise(done => setTimeout(done, 300)); return 4";
    expect(ended(task, "| true; exit 0").status).toBe(0);
    expect(ended(task, "2>&1 >/dev/null | cat")).toMatchObject({stdout: "", stderr: ""});
  });

  it("that npm started ends when the shell between them is ended, as npm does it", async () => {
    const script = `${start}await runMain(async () => console.log(process.pid), {stays: true})`;
    const shell = spawn("sh", ["-c", '"$0" --input-type=module -e "$1"; true', process.execPath, script], {
      env: {...process.env, npm_lifecycle_event: "start"},
      stdio: ["ignore", "pipe", "inherit"]
    });
    const [said] = (await once(shell.stdout, "data")) as [Buffer];
    const pid = Number(said.toString());
    expect(isRunning(pid)).toBe(true);
    shell.kill("SIGTERM");
    for (let i = 0; i < 100 && isRunning(pid); ++i) await new Promise(resolve => setTimeout(resolve, 50));
    expect(isRunning(pid)).toBe(false);
  });
});

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
