import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { startTc3, tc3In } from "./child.ts";
import { describeWith, printedBy } from "./describe-with.ts";
import { type Project, project } from "./project.ts";
import { FAILURE, resultsIn, SUCCESS, unevenLines } from "./stream.ts";

/** The published program, because only that has threads. */
const MAIN = join(import.meta.dirname, "../dist/main.js");

const SEND_SMS = ["validate", "--action", "SendSms", "--quiet"];

let at: Project;

/** Several megabytes, which give many batches, with lines across their ends. */
const lines = unevenLines(20_000);
const stream = lines.map((line) => `${line}\n`).join("");

beforeAll(() => {
  at = project([]);
  at.write("answers.ndjson", stream);
});

const shell = (command: string): { status: number | null; stdout: string; stderr: string } => {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const tc3 = `${JSON.stringify(process.execPath)} ${JSON.stringify(MAIN)}`;
  return spawnSync("bash", ["-o", "pipefail", "-c", command.replaceAll("tc3", tc3)], {
    cwd: at.directory,
    env,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
};

describe("the order of the results", () => {
  test.each(["1", "2", "7"])("is that of the lines, with %s workers", (workers) => {
    const { status, stdout, stderr } = tc3In(at.directory, [
      ...SEND_SMS,
      "--workers",
      workers,
      "answers.ndjson",
    ]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const results = resultsIn(stdout);
    expect(results).toHaveLength(lines.length);
    const wrong = results.filter(
      ({ line, requestId, outcome }, index) =>
        line !== index + 1 ||
        (lines[index]?.startsWith('{"Response":{"SendStatusSet"') === true
          ? requestId !== `id ${line}` || outcome !== "success"
          : outcome === "success"),
    );
    expect(wrong).toEqual([]);
  });

  test("does not depend on the number of workers or the source of the bytes", () => {
    const [one, two, piped] = [
      tc3In(at.directory, ["validate", "--action", "SendSms", "--workers", "1", "answers.ndjson"]),
      tc3In(at.directory, ["validate", "--action", "SendSms", "--workers", "2", "answers.ndjson"]),
      tc3In(at.directory, ["validate", "--action", "SendSms", "--workers", "2", "-"], { input: stream }),
    ];
    expect(two).toEqual(one);
    expect({ ...piped, stderr: piped.stderr.replaceAll("stdin:", "answers.ndjson:") }).toEqual(one);
  });
});

describe("in a pipe", () => {
  test("cat | tc3 | cat", () => {
    const { status, stdout, stderr } = shell(
      "cat answers.ndjson | tc3 validate --action SendSms --quiet | cat",
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(resultsIn(stdout)).toHaveLength(lines.length);
  });

  test("if the reader leaves, nothing is printed, and the exit code is the one of shells", () => {
    const { status, stdout, stderr } = shell(
      "cat answers.ndjson | tc3 validate --action SendSms --quiet | head -n 1",
    );
    // `cat` may see the closed pipe too, and prints the same.
    expect({ status, stderr }).toEqual({ status: 141, stderr: "" });
    expect(resultsIn(stdout)).toMatchObject([{ line: 1 }]);
  });

  test("a slow reader gets all results", () => {
    const { status, stdout } = shell(
      "tc3 validate --action SendSms --quiet answers.ndjson | (sleep 2; wc -l)",
    );
    expect({ status, lines: Number(stdout) }).toEqual({ status: 1, lines: lines.length });
  });

  test("a named pipe", () => {
    const { status, stdout } = shell("tc3 validate --action SendSms --quiet <(cat answers.ndjson) | wc -l");
    expect({ status, lines: Number(stdout) }).toEqual({ status: 1, lines: lines.length });
  });

  test("a program that writes a line and waits for its result gets it", async () => {
    const { NODE_OPTIONS: _, ...env } = process.env;
    const child = spawn(process.execPath, [MAIN, ...SEND_SMS], { cwd: at.directory, env });
    const ended = once(child, "close");
    const answers: string[] = [];
    for (const body of [SUCCESS, FAILURE]) {
      child.stdin.write(`${body}\n`);
      // oxlint-disable-next-line no-await-in-loop -- the answer comes before the next question
      answers.push(...resultsIn(String(await once(child.stdout, "data"))).map(({ outcome }) => outcome));
    }
    child.stdin.end();
    expect([answers, (await ended)[0]]).toEqual([["success", "failure"], 0]);
  });

  test("output that cannot be written gives 2, not the code for malformed lines", () => {
    expect(shell("tc3 validate --action SendSms --quiet answers.ndjson > /dev/full")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("the output cannot be written: ENOSPC"),
    });
  });

  test("a directory as stdin is not taken for an empty stream", () => {
    expect(shell("tc3 validate < .")).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("Ctrl-C", () => {
  const interrupted = async (child: ChildProcess): Promise<unknown> => {
    const ended = once(child, "exit");
    if (child.stdout === null) throw new Error("Its output is to be read");
    const output = text(child.stdout);
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const [code] = await ended;
    await output;
    return code;
  };

  test("ends it with 130", async () => {
    at.write("endless.ndjson", stream.repeat(10));
    expect(await interrupted(startTc3(at.directory, [...SEND_SMS, "endless.ndjson"]))).toBe(130);
  });
});

/** `parallel` of moreutils has the same name and other options. */
const describeWithParallel = describeWith("parallel", {
  subject: "the recipe for GNU parallel",
  isThere: printedBy("parallel", "--version")?.startsWith("GNU parallel") === true,
});

describeWithParallel("GNU parallel", () => {
  test("runs the recipe of the README: every line has its result, in order, numbered within each part", () => {
    const { status, stdout } = shell(
      "parallel --will-cite -k --pipepart --block 2M -a answers.ndjson tc3 validate --action SendSms --workers 1 --quiet",
    );
    // How many of its jobs had a malformed line in their part.
    expect(status).toBeGreaterThan(0);
    expect(status).toBeLessThan(101);
    const whole = resultsIn(tc3In(at.directory, [...SEND_SMS, "answers.ndjson"]).stdout);
    const parts = resultsIn(stdout);
    const unnumbered = (results: typeof parts): unknown => results.map((result) => ({ ...result, line: 0 }));
    expect(unnumbered(parts)).toEqual(unnumbered(whole));
    const firsts = parts.filter(({ line }) => line === 1);
    expect(firsts.length).toBe(status);
  });

  test("with --exit-zero fails only if the process itself fails", () => {
    const run = (...options: readonly string[]): number | null =>
      shell(
        `parallel --will-cite --pipepart --block 8M -a answers.ndjson tc3 validate --workers 1 --quiet --exit-zero ${options.join(" ")}`,
      ).status;
    expect(run("--action", "SendSms")).toBe(0);
    expect(run("--action", "SendFax")).toBeGreaterThan(0);
  });
});
