import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, renameSync } from "node:fs";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { GenerateResult } from "../src/commands/generate/result.ts";
import { startTc3 } from "./child.ts";
import { writeDefinitions } from "./definitions.ts";
import { type Project, project, SMS, smsProject } from "./project.ts";

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

const watch = (at: Project, ...args: readonly string[]): Watcher =>
  watchWith(at, "--out", "src/tencent", ...args);

function watchWith(at: Project, ...args: readonly string[]): Watcher {
  const started = startTc3(at.directory, ["generate", "--watch", ...args]);
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
  expect(await watcher.lines(/first run: \d+ files written/, 1)).toHaveLength(1);

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
  expect(await watcher.end()).toBe(0);
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
  expect(await watcher.end()).toBe(0);
});

test("--json prints one line per run", async () => {
  const at = smsProject();
  const watcher = watch(at, "--json", "--service", "sms@2021-01-11");
  const [first = ""] = await watcher.lines(/^\{.*\}$/, 1);
  expect(JSON.parse(first)).toMatchObject({ outcome: "written", services: 1, generated: 1 });
  reword(at, "Other words.");
  const [, second = ""] = await watcher.lines(/^\{.*\}$/, 2);
  expect(JSON.parse(second)).toMatchObject({ outcome: "written", services: 1, generated: 1, problem: null });
  expect(await watcher.end()).toBe(0);
});

describe("a watch of a project with tc3.json", () => {
  const LETTER = "tencent/post/v20210111/types/SendLetter.d.ts";
  const file = (more: object = {}): string =>
    JSON.stringify({
      edition: "cn",
      out: "tencent",
      definitions: "./one",
      services: { post: { actions: ["SendLetter"] } },
      ...more,
    });

  /** Saves tc3.json as editors do, so that it is never half written. */
  const save = (at: Project, text: string): void => {
    at.write("tc3.json.tmp", text);
    renameSync(at.path("tc3.json.tmp"), at.path("tc3.json"));
  };

  /** Waits for so many runs, and returns the results of the last one. */
  const watchProject = (
    at: Project,
  ): Watcher & { readonly result: (many: number) => Promise<GenerateResult> } => {
    const watcher = watchWith(at, "--json");
    return {
      ...watcher,
      result: async (many) => JSON.parse((await watcher.lines(/^\{.*\}$/, many))[many - 1] ?? ""),
    };
  };

  function postProject(): Project {
    const at = project();
    writeDefinitions(at, "one", { Price: "int64 promised" });
    writeDefinitions(at, "two", { Stamp: "string" });
    at.write("tc3.json", file());
    return at;
  }

  test("generates again if tc3.json or its definitions change", async () => {
    const at = postProject();
    const watcher = watchProject(at);
    expect(await watcher.result(1)).toMatchObject({ outcome: "written" });
    save(at, file({ services: { post: { actions: ["SendLetter", "SendParcel"] } } }));
    expect(await watcher.result(2)).toMatchObject({ outcome: "written", problem: null });
    expect(readFileSync(at.path("tencent/post/v20210111/SendParcel.js"), "utf8")).toContain("SendParcel");
    writeDefinitions(at, "one", { Weight: "int64 promised" });
    await watcher.result(3);
    expect(readFileSync(at.path(LETTER), "utf8")).toContain("Weight: Int64;");
    expect(await watcher.end()).toBe(0);
  });

  test("goes on after a mistake in tc3.json, and keeps the output until it is corrected", async () => {
    const at = postProject();
    const watcher = watchProject(at);
    await watcher.result(1);
    const before = readFileSync(at.path(LETTER), "utf8");
    const mistakes = [
      ['{ "edition": ', /expected JSON/],
      [file({ edition: "chinese" }), /edition: expected one of "cn", "intl", "both"/],
      [file({ services: { pots: {} } }), /Did you mean post\?/],
      [file({ definitions: "./three" }), /there are no definitions in/],
    ] as const;
    for (const [index, [text, problem]] of mistakes.entries()) {
      save(at, text);
      // oxlint-disable-next-line no-await-in-loop -- one mistake after the other
      const result = await watcher.result(index + 2);
      expect(result).toMatchObject({ outcome: "failed", problem: expect.stringMatching(problem) });
      expect(readFileSync(at.path(LETTER), "utf8")).toBe(before);
    }
    save(at, file({ services: { post: {} } }));
    expect(await watcher.result(mistakes.length + 2)).toMatchObject({ outcome: "written", problem: null });
    expect(await watcher.end()).toBe(0);
  });

  test("follows tc3.json to another directory of definitions", async () => {
    const at = postProject();
    const watcher = watchProject(at);
    await watcher.result(1);
    save(at, file({ definitions: "./two" }));
    await watcher.result(2);
    expect(readFileSync(at.path(LETTER), "utf8")).toContain("Stamp?: string | null");
    writeDefinitions(at, "two", { Colour: "string" });
    await watcher.result(3);
    expect(readFileSync(at.path(LETTER), "utf8")).toContain("Colour?: string | null");
    expect(await watcher.end()).toBe(0);
  });
});
