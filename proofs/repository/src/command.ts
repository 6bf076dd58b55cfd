import { inspect, types } from "node:util";
import { GitError } from "@tc3-schema/base/git";
import { RepositoryError } from "./repository-error.ts";

/** The directory of a command, and the functions that print its lines. */
export interface Surroundings {
  readonly root: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** 0: all is right. 1: the check failed. 2: the check could not run. */
export type ExitCode = 0 | 1 | 2;

const isUsageError = (error: unknown): error is Error =>
  types.isNativeError(error) && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

/** Runs a command. If it throws, the exit code is 2. If a person can solve the problem, only the message is printed. */
export async function runCommand(
  command: () => Promise<0 | 1>,
  complain: Surroundings["complain"],
): Promise<ExitCode> {
  try {
    return await command();
  } catch (error) {
    const isForPeople = error instanceof RepositoryError || error instanceof GitError || isUsageError(error);
    complain(isForPeople ? error.message : inspect(error));
    return 2;
  }
}
