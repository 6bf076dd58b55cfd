import { writeFileSync } from "node:fs";
import { types } from "node:util";

/** An error of the operating system: no permission, no space, a file where a directory should be. */
export interface DiskError extends Error {
  readonly code: unknown;
  readonly syscall: unknown;
}

/** The code of an error of the operating system, such as `ENOENT`. Undefined for any other value. */
export const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

export const isDiskError = (error: unknown): error is DiskError =>
  types.isNativeError(error) && "code" in error && "syscall" in error;

const AGAIN = "and run the command again";

const ADVICE: ReadonlyMap<unknown, string> = new Map([
  ["ENOSPC", `The disk is full. Free some space, ${AGAIN}`],
  ["EDQUOT", `Your share of the disk is used up. Free some space, ${AGAIN}`],
  ["EFBIG", `This process may not write such a large file (ulimit -f). Raise the limit, ${AGAIN}`],
  ["EROFS", "The file system is read-only. Choose another directory, or mount it for writing"],
  ["EACCES", `This user has no permission there. Change the permissions, ${AGAIN}`],
  ["EPERM", `This user has no permission there. Change the permissions, ${AGAIN}`],
]);

/** The part of a path that leads into a stage. Users know the file only by its final place. */
const IN_STAGE = /[/\\]\.tc3-stage-[A-Za-z0-9]{6}(?:[/\\](?:new|old)(?=[/\\]))?/g;

/** Returns the message for people: the reason, the file, and what to do. */
export function diskMessage({ message, code }: DiskError): string {
  const advice = ADVICE.get(code);
  const said = message.replaceAll(IN_STAGE, "");
  return advice === undefined ? said : `${said}. ${advice}.`;
}

/** Returns an error that names a file. If the disk is full, that of Node does not. Any other error is returned as it is. */
export function namingFile(error: unknown, file: string): unknown {
  if (!isDiskError(error) || error.message.includes(file)) return error;
  const { message, code, syscall } = error;
  return Object.assign(new Error(`${message} '${file}'`, { cause: error }), { code, syscall });
}

/**
 * Writes a file that does not exist yet.
 *
 * @throws {Error} The error of the file system, which names the file.
 */
export function writeNew(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { flag: "wx" });
  } catch (error) {
    throw namingFile(error, file);
  }
}
