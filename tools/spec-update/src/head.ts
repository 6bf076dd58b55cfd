import { git } from "./git.ts";

/**
 * The last commit.
 *
 * @throws {StepError} When there is none.
 */
export const head = (root: string): string => git(root, ["rev-parse", "--verify", "HEAD^{commit}"]).trim();
