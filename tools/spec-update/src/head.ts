import { git } from "./git.ts";

/**
 * Returns the hash of the last commit.
 *
 * @throws {StepError} If there is no commit.
 */
export const head = (root: string): string => git(root, ["rev-parse", "--verify", "HEAD^{commit}"]).trim();
