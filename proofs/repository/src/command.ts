import { inspect, types } from "node:util";
import { GitError } from "@tc3-schema/base/git";
import { RepositoryError } from "./repository-error.ts";

/** Where a command runs, and where its lines go. */
export interface Surroundings {
  readonly root: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** 0: as it should be. 1: the check failed. 2: it could not be made. */
export type ExitCode = 0 | 1 | 2;

const isUsageError = (error: unknown): error is Error =>
  types.isNativeError(error) && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

/** Runs a command; what it throws becomes exit code 2, in words where a person can do something about it. */
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
