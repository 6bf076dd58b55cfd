import { randomBytes } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { codeOf } from "./disk-error.ts";

/** The process that holds a lock, as the file of the lock names it. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When it took the lock, in milliseconds since 1970. It is only shown: clocks jump, and machines disagree. */
  readonly since: number;
  /** Distinguishes the locks of one process from each other. */
  readonly key: string;
  /**
   * The place where the number of the process has a meaning: the boot of the machine and the PID namespace. Two containers
   * can have the same host name, and each has a process 1. Empty where the system does not tell.
   */
  readonly place: string;
  /** When the process started, in the unit of the system. The next process with the same number has another value. */
  readonly started: string;
}

/** The state of the process of a lock. Unknown: it runs elsewhere, or the system does not tell when a process started. */
export type Fate = "alive" | "gone" | "unknown";

const readOrEmpty = (read: () => string): string => {
  try {
    return read().trim();
  } catch {
    return "";
  }
};

/** See proc_sys_kernel(5) for `boot_id`, and pid_namespaces(7) for the link. Other systems than Linux have neither. */
function ownPlace(): string {
  const boot = readOrEmpty(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
  const namespace = readOrEmpty(() => readlinkSync("/proc/self/ns/pid"));
  return boot === "" || namespace === "" ? "" : `${boot} ${namespace}`;
}

/** The place of `starttime` in proc_pid_stat(5), counted from the field after the name of the program. */
const START_TIME = 19;

/** Returns when a process started, in clock ticks since the boot; empty if there is no such process, or no `/proc`. */
function startOf(pid: number | "self"): string {
  const stat = readOrEmpty(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  // The name of the program is in parentheses, and may itself have blanks and parentheses.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[START_TIME] ?? "";
}

/** Whether a process has this number, in the place of this process. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process of another user may not be signalled, but it is there.
    return codeOf(error) === "EPERM";
  }
}

export function fateOf({ pid, host, place, started }: Holder): Fate {
  const own = ownPlace();
  if (place !== "" && own !== "") {
    if (place !== own) return "unknown";
    if (!exists(pid)) return "gone";
    const found = startOf(pid);
    if (found === "") return "unknown";
    return found === started ? "alive" : "gone";
  }
  if (host !== hostname()) return "unknown";
  // Without /proc, another process may have the number by now.
  return exists(pid) ? "unknown" : "gone";
}

/** Returns the text of a lock that this process takes now. No other lock has the same text. */
export function ownText(): string {
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    since: Date.now(),
    key: randomBytes(6).toString("hex"),
    place: ownPlace(),
    started: startOf("self"),
  };
  return `${JSON.stringify(holder)}\n`;
}

/** Reads the text of a lock. Undefined if it is not a lock of tc3. */
export function holderIn(text: string): Holder | undefined {
  let holder: unknown;
  try {
    holder = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof holder !== "object" || holder === null) return undefined;
  const nobody = { pid: 0, host: "", since: 0, key: "", place: "", started: "" };
  const { pid, host, since, key, place, started } = { ...nobody, ...holder };
  const isHolder =
    Number.isSafeInteger(pid) &&
    pid > 0 &&
    typeof host === "string" &&
    Number.isFinite(since) &&
    typeof key === "string" &&
    typeof place === "string" &&
    typeof started === "string";
  return isHolder ? { pid, host, since, key, place, started } : undefined;
}
