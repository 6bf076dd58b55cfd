import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, jest, test } from "@jest/globals";
import { LOCK, lock, lockSync } from "../src/write/lock.ts";
import { holderIn, ownText } from "../src/write/lock-holder.ts";
import { writeFiles } from "../src/write/write-all.ts";

const TSX = import.meta.resolve("tsx");
const HOLDER = join(import.meta.dirname, "held-lock.ts");

/** Only Linux tells when a process started. */
const isLinux = existsSync("/proc/self/ns/pid");
if (!isLinux)
  console.log("SKIPPED: whether the holder of a lock is gone: this system has no /proc/self/ns/pid");
const describeOnLinux = isLinux ? describe : describe.skip;

const open: string[] = [];
afterAll(() => {
  for (const directory of open) rmSync(directory, { recursive: true, force: true });
});
afterEach(() => {
  jest.restoreAllMocks();
});

function old(): string {
  const root = mkdtempSync(join(tmpdir(), "tc3-lock-"));
  open.push(root);
  return root;
}

const hidden = (root: string): readonly string[] => readdirSync(root).filter((name) => name.startsWith("."));

/** The lock that this process would take, with some of its facts changed. */
const ours = (more: object): string => JSON.stringify({ ...holderIn(ownText()), ...more });

/** Lets every look at the clock that cannot jump find it a second later. */
function hurry(): void {
  const now = performance.now.bind(performance);
  let ahead = 0;
  jest.spyOn(performance, "now").mockImplementation(() => {
    ahead += 1_000;
    return now() + ahead;
  });
}

/** Starts a process that takes the lock of a directory and keeps it. @param command What starts it in another place. */
async function heldBy(root: string, command: readonly string[] = []) {
  const [program, ...args] = [...command, process.execPath, "--import", TSX, HOLDER, root];
  const child = spawn(program, args, {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  return {
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

describe("the lock", () => {
  const holder = (more: object) =>
    JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now() - 4000, key: "k", ...more });

  test("of a live process is waited for, and at the end reported with its age", () => {
    const root = old();
    const text = holder({});
    writeFileSync(join(root, LOCK), text);
    expect(() => lockSync(root, { patience: 100 })).toThrow(
      new RegExp(`process ${process.pid} of .* has been writing here for 4 s`),
    );
    expect(readFileSync(join(root, LOCK), "utf8")).toBe(text);
  });

  test("that is waited for is named in a warning after two seconds", () => {
    const root = old();
    writeFileSync(join(root, LOCK), holder({ host: "elsewhere", pid: 1 }));
    const warn = jest.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    expect(() => lockSync(root, { patience: 2_500 })).toThrow("process 1 of elsewhere");
    expect(warn.mock.calls).toEqual([
      [expect.stringContaining("process 1 of elsewhere has been writing here for")],
    ]);
    warn.mockRestore();
  });

  test("of a process that is gone is taken over", () => {
    const root = old();
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(join(root, LOCK), holder({ pid }));
    lockSync(root, { patience: 1000 }).release();
    expect(existsSync(join(root, LOCK))).toBe(false);
  });

  test("of a process that is gone is removed even if the next run writes nothing", () => {
    const root = old();
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(join(root, LOCK), holder({ pid }));
    mkdirSync(join(root, ".tc3-stage-aaaaaa/new"), { recursive: true });
    writeFiles(root, []);
    expect(readdirSync(root).filter((name) => name.startsWith("."))).toEqual([]);
    writeFileSync(join(root, LOCK), holder({}));
    writeFiles(root, []);
    expect(readdirSync(root)).toContain(LOCK);
  });

  test("of another machine is not taken over while its process may be alive", () => {
    const root = old();
    writeFileSync(join(root, LOCK), holder({ host: "elsewhere", pid: 1 }));
    expect(() => lockSync(root, { patience: 100 })).toThrow(/process 1 of elsewhere/);
  });

  test("with control characters in the name of its machine is named without them", () => {
    const root = old();
    writeFileSync(join(root, LOCK), holder({ host: `\u001B[2J${"x".repeat(1_000)}`, pid: 1 }));
    expect(() => lockSync(root, { patience: 100 })).toThrow(
      /process 1 of \\u\{1b\}\[2Jx+… \(\+904\) has been/,
    );
  });

  test("on a missing directory leaves no directory behind", () => {
    const root = join(old(), "a/b");
    lockSync(root).release();
    expect(existsSync(dirname(root))).toBe(false);
  });
});

describeOnLinux("on Linux, whether the holder of a lock is gone", () => {
  test("is known by when it started, if another process has its number by now", () => {
    const root = old();
    writeFileSync(join(root, LOCK), ours({ started: "1" }));
    lockSync(root, { patience: 1_000 }).release();
    expect(hidden(root)).toEqual([]);
  });
});

describe("whether the holder of a lock is gone", () => {
  test("is known at once after a kill", async () => {
    const root = old();
    const { kill } = await heldBy(root);
    expect(() => lockSync(root, { patience: 100 })).toThrow("has been writing here for");
    await kill();
    lockSync(root, { patience: 1_000 }).release();
    expect(hidden(root)).toEqual([]);
  });

  test("is not taken from a process list in which its number has no meaning: a container with the same host name", async () => {
    const root = old();
    writeFileSync(join(root, LOCK), ours({ pid: 2 ** 22 + 1, place: "another boot pid:[1]" }));
    expect(() => lockSync(root, { patience: 100 })).toThrow("has been writing here for");
    expect(hidden(root)).toEqual([LOCK]);
  });

  test("is assumed after a minute without a sign of life, if its process cannot be seen", () => {
    const root = old();
    writeFileSync(join(root, LOCK), ours({ host: "elsewhere", place: "another boot pid:[1]" }));
    const warn = jest.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    hurry();
    lockSync(root).release();
    expect(warn.mock.calls.at(-1)).toEqual([
      expect.stringMatching(
        /of elsewhere has been writing here for .* It has given no sign of life for a minute$/,
      ),
    ]);
    expect(hidden(root)).toEqual([]);
  });

  test("is not assumed as long as it renews its lock", () => {
    const root = old();
    const file = join(root, LOCK);
    const text = ours({ host: "elsewhere", place: "another boot pid:[1]" });
    writeFileSync(file, text);
    jest.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const now = performance.now.bind(performance);
    let looks = 0;
    jest.spyOn(performance, "now").mockImplementation(() => {
      looks += 1;
      utimesSync(file, looks, looks);
      return now() + looks * 1_000;
    });
    expect(() => lockSync(root)).toThrow("has been writing here for");
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("is not assumed because the machine of both slept for an hour", () => {
    const root = old();
    const text = ours({ host: "elsewhere", place: "another boot pid:[1]" });
    writeFileSync(join(root, LOCK), text);
    jest.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const now = performance.now.bind(performance);
    let looks = 0;
    jest.spyOn(performance, "now").mockImplementation(() => {
      looks += 1;
      return now() + (looks > 4 ? 3_600_000 : 0);
    });
    expect(() => lockSync(root)).toThrow("has been writing here for");
    expect(readFileSync(join(root, LOCK), "utf8")).toBe(text);
  });

  test("does not depend on a clock that jumps while another process waits", () => {
    const root = old();
    writeFileSync(join(root, LOCK), ours({}));
    const real = Date.now.bind(Date);
    let jump = 0;
    jest.spyOn(Date, "now").mockImplementation(() => {
      jump += 10 * 86_400_000;
      return real() + (jump % 3 === 0 ? jump : -jump);
    });
    const from = performance.now();
    expect(() => lockSync(root, { patience: 300 })).toThrow("has been writing here for");
    expect(performance.now() - from).toBeGreaterThan(290);
    expect(performance.now() - from).toBeLessThan(5_000);
    expect(hidden(root)).toEqual([LOCK]);
  });

  test("is known of an empty lock from the future, which was made before the clock was set back", () => {
    const root = old();
    const file = join(root, LOCK);
    writeFileSync(file, "");
    const tomorrow = Date.now() / 1_000 + 86_400;
    utimesSync(file, tomorrow, tomorrow);
    lockSync(root, { patience: 1_000 }).release();
    expect(hidden(root)).toEqual([]);
  });
});

/** Starts a program in another PID namespace, as a container does. Only root may do this. */
const ELSEWHERE = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc"];

const isAllowed = spawnSync("unshare", [...ELSEWHERE.slice(1), "true"]).status === 0;
if (!isAllowed) console.log("SKIPPED: a lock in another PID namespace: unshare is not allowed here");
const describeElsewhere = isAllowed ? describe : describe.skip;

describeElsewhere("a process in another PID namespace", () => {
  test("keeps its lock, although no process here has its number", async () => {
    const root = old();
    const { kill } = await heldBy(root, ELSEWHERE);
    const holder = holderIn(readFileSync(join(root, LOCK), "utf8"));
    expect(holder?.pid).toBeLessThan(5);
    expect(() => lockSync(root, { patience: 500 })).toThrow(`process ${holder?.pid} of ${hostname()}`);
    await kill();
    jest.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    hurry();
    lockSync(root).release();
    expect(hidden(root)).toEqual([]);
  });
});

test("a process at work renews its lock", async () => {
  const root = old();
  jest.useFakeTimers({ doNotFake: ["performance", "Date"] });
  try {
    const held = await lock(root);
    utimesSync(join(root, LOCK), 1, 1);
    jest.advanceTimersByTime(6_000);
    expect(statSync(join(root, LOCK)).mtimeMs).toBeGreaterThan(1_000_000);
    held.release();
    jest.advanceTimersByTime(6_000);
    expect(hidden(root)).toEqual([]);
  } finally {
    jest.useRealTimers();
  }
});

describe("a process that was killed while it removed the lock of another one", () => {
  test.each([
    ["before it removed the lock", true],
    ["after it removed the lock", false],
  ])("%s", (_when, isLocked) => {
    const root = old();
    // No process of Linux has such a high number.
    if (isLocked) writeFileSync(join(root, LOCK), ours({ pid: 2 ** 22 + 1 }));
    const removal = join(root, `${LOCK}-removal`);
    writeFileSync(removal, "");
    utimesSync(removal, 1, 1);
    lockSync(root, { patience: 1_000 }).release();
    expect(hidden(root)).toEqual([]);
  });
});

test("a directory that another process removes while this one waits is made again", async () => {
  const root = join(old(), "a/b");
  const first = await lock(root);
  const second = lock(root);
  first.release();
  rmSync(root, { recursive: true, force: true });
  (await second).release();
  expect(existsSync(dirname(root))).toBe(false);
});
