import { join } from "node:path";
import { filesIn, tarballIn } from "./tarballs.ts";
import type { Name } from "./workspace.ts";

/** The variable through which `global-setup.ts` passes its directory to the test files. Jest has no other way. */
export const PREPARED = "TC3_CONSUMPTION_DIRECTORY";

export function prepared(): string {
  const directory = process.env[PREPARED];
  if (directory === undefined) throw new Error(`${PREPARED} is not set: run the tests through Jest`);
  return directory;
}

export const tarballs = (directory: string): string => join(directory, "tarballs");

/** The packages that are installed together: all, or one that must work alone. */
export type Installed = "all" | "types" | "cli";

/** Returns a project that has only `package.json` and the installed tarballs. */
export const installed = (directory: string, what: Installed): string => join(directory, what);

export const tarball = (name: Name): Promise<string> => tarballIn(tarballs(prepared()), name);

export const contents = async (name: Name): Promise<string[]> => filesIn(await tarball(name));

/** Returns the directory of an unpacked package. */
export const packageDirectory = (name: Name): string =>
  join(installed(prepared(), "all"), "node_modules/@tc3-schema", name);
