import { join } from "node:path";
import { filesIn, tarballIn } from "./tarballs.ts";
import type { Name } from "./workspace.ts";

/** Where `global-setup.ts` tells the test files what it prepared: Jest gives them nothing else in common. */
export const PREPARED = "TC3_CONSUMPTION_DIRECTORY";

export function prepared(): string {
  const directory = process.env[PREPARED];
  if (directory === undefined) throw new Error(`${PREPARED} is not set: run the tests through Jest`);
  return directory;
}

export const tarballs = (directory: string): string => join(directory, "tarballs");

/** What is installed together: all packages, or one that has to do alone. */
export type Installed = "all" | "types" | "cli";

/** A project with nothing but `package.json` and the installed tarballs. */
export const installed = (directory: string, what: Installed): string => join(directory, what);

export const tarball = (name: Name): Promise<string> => tarballIn(tarballs(prepared()), name);

export const contents = async (name: Name): Promise<string[]> => filesIn(await tarball(name));

/** A package as npm unpacked it. */
export const packageDirectory = (name: Name): string =>
  join(installed(prepared(), "all"), "node_modules/@tc3-schema", name);
