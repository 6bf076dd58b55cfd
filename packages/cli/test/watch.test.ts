import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, renameSync } from "node:fs";
import { afterEach, expect, test } from "@jest/globals";
import { startTc3 } from "./child.ts";
import { type Project, SMS, smsProject } from "./project.ts";

const TYPES = "src/tencent/sms/v20210111/types/SendSms.d.ts";

let child: ChildProcess | undefined;

afterEach(() => {
  child?.kill("SIGKILL");
});

interface Watcher {
  /** Resolves after so many matching lines, on either stream. */
  readonly lines: (form: RegExp, many: number) => Promise<readonly string[]>;
  readonly end: () => Promise<unknown>;
}

function watch(at: Project, ...args: readonly string[]): Watcher {
  const started = startTc3(at.directory, ["generate", "--out", "src/tencent", "--watch", ...args]);
  child = started;
  let text = "";
  let wake = (): void => undefined;
  for (const stream of [started.stdout, started.stderr]) {
    stream?.setEncoding("utf8").on("data", (more: string) => {
      text += more;
      wake();
    });
  }
  return {
    lines: async (form, many) => {
      for (;;) {
        const found = text
          .split("\n")
          .slice(0, -1)
          .filter((line) => form.test(line));
        if (found.length >= many) return found;
        // oxlint-disable-next-line no-await-in-loop -- until there is more
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    end: async () => {
      const ended = once(started, "exit");
      started.kill("SIGINT");
      const [code] = await ended;
      return code;
    },
  };
}

const reword = (at: Project, words: string): void => {
  at.edit(SMS, (text) => text.replace(/("title": "SendSmsResponse",\s+"description": ")[^"]*/, `$1${words}`));
};

test("a watch prints one line per change, goes on after an error, and ends with Ctrl-C", async () => {
  const at = smsProject();
  const watcher = watch(at);
  await watcher.lines(/^Watching schemas\/services; Ctrl-C ends it\.$/, 1);
  expect(await watcher.lines(/all schemas: \d+ files written/, 1)).toHaveLength(1);

  reword(at, "First words.");
  const changed =
    /sms\/v20210111\/responses\.schema\.json \(\d+ ms\): \d+ files? written: 1 of 3 service versions/;
  await watcher.lines(changed, 1);
  expect(readFileSync(at.path(TYPES), "utf8")).toContain("First words.");

  const whole = readFileSync(at.path(SMS), "utf8");
  at.write(SMS, whole.slice(0, 100));
  await watcher.lines(/Nothing was written; the previous output is unchanged\.$/, 1);
  expect(
    await watcher.lines(/^services\/sms\/v20210111\/responses\.schema\.json: expected JSON/, 1),
  ).toHaveLength(1);
  expect(readFileSync(at.path(TYPES), "utf8")).toContain("First words.");

  // As editors save: a new file replaces the old one.
  at.write(`${SMS}.tmp`, whole.replace("First words.", "Second words."));
  renameSync(at.path(`${SMS}.tmp`), at.path(SMS));
  await watcher.lines(changed, 2);
  expect(readFileSync(at.path(TYPES), "utf8")).toContain("Second words.");
  expect(await watcher.end()).toBe(130);
});

test("no change is missed if a file is replaced again and again, or a service appears and disappears", async () => {
  const at = smsProject();
  const watcher = watch(at, "--json");
  const reports = async (many: number): Promise<unknown> => {
    const lines = await watcher.lines(/^\{.*\}$/, many);
    return JSON.parse(lines[many - 1] ?? "");
  };
  await reports(1);
  const whole = readFileSync(at.path(SMS), "utf8");
  for (const [index, words] of ["One.", "Two.", "Three."].entries()) {
    at.write(`${SMS}.tmp`, whole.replace('"title": "Responses', `"title": "${words} Responses`));
    renameSync(at.path(`${SMS}.tmp`), at.path(SMS));
    // oxlint-disable-next-line no-await-in-loop -- each replaces what the one before left
    expect(await reports(index + 2)).toMatchObject({ services: 3, generated: 1, problem: null });
  }
  // Prepared elsewhere, so that it appears complete.
  for (const [file, text] of at.files("schemas/services/sms/v20210111")) {
    at.write(`mms/v20210111/${file}`, text.replace('"x-service": "sms"', '"x-service": "mms"'));
  }
  renameSync(at.path("mms"), at.path("schemas/services/mms"));
  expect(await reports(5)).toMatchObject({ services: 4, generated: 1, problem: null });
  at.edit("schemas/services/mms/v20210111/responses.schema.json", (text) =>
    text.replace('"title": "', '"title": "Other '),
  );
  expect(await reports(6)).toMatchObject({ services: 4, generated: 1, problem: null });
  renameSync(at.path("schemas/services/mms"), at.path("mms"));
  expect(await reports(7)).toMatchObject({ services: 3, stale: [{ state: "left over" }], problem: null });
  expect(await watcher.end()).toBe(130);
});

test("--json prints one line per run", async () => {
  const at = smsProject();
  const watcher = watch(at, "--json", "--service", "sms@2021-01-11");
  const [first = ""] = await watcher.lines(/^\{.*\}$/, 1);
  expect(JSON.parse(first)).toMatchObject({ outcome: "written", services: 1, generated: 1 });
  reword(at, "Other words.");
  const [, second = ""] = await watcher.lines(/^\{.*\}$/, 2);
  expect(JSON.parse(second)).toMatchObject({ outcome: "written", services: 1, generated: 1, problem: null });
  expect(await watcher.end()).toBe(130);
});
