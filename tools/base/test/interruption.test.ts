import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "@jest/globals";

const MODULE = new URL("../src/interruption.ts", import.meta.url).href;

/** Runs a program that is interrupted when it has written `ready`. */
async function interrupted(program: string, signal: NodeJS.Signals) {
  const text = `import { undoIfInterrupted, undoOnSignals } from ${JSON.stringify(MODULE)};
    undoOnSignals();
    ${program}
    setInterval(() => {}, 1000);
    console.log("ready");`;
  const node = ["--import", import.meta.resolve("tsx"), "--input-type=module", "--eval", text];
  // Jest passes loader options to every Node process. They do not belong here.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, node, { env });
  const [out, err]: [string[], string[]] = [[], []];
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk.toString()));
  child.stdout.on("data", (chunk: Buffer) => {
    out.push(chunk.toString());
    if (out.join("") === "ready\n") child.kill(signal);
  });
  const [code]: unknown[] = await once(child, "close");
  return { code, out: out.join(""), err: err.join("") };
}

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s undoes what is open, the newest first, and ends the process", async (signal, code) => {
  const program = `
    undoIfInterrupted(() => console.log("oldest"));
    const forget = undoIfInterrupted(() => console.log("gone already"));
    undoIfInterrupted(() => console.log("newest"));
    forget();`;
  expect(await interrupted(program, signal)).toEqual({ code, out: "ready\nnewest\noldest\n", err: "" });
});

test("something that cannot be undone is told, and the rest is undone", async () => {
  const program = `
    undoIfInterrupted(() => console.log("oldest"));
    undoIfInterrupted(() => { throw new Error("it is busy"); });`;
  const { code, out, err } = await interrupted(program, "SIGINT");
  expect([code, out]).toEqual([130, "ready\noldest\n"]);
  expect(err).toContain("it is busy");
});
