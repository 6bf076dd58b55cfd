import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install } from "./install.ts";
import { addPeer } from "./peer.ts";
import { installed, PREPARED, tarballs } from "./prepared.ts";
import { pack, tarballIn } from "./tarballs.ts";

async function prepare(directory: string): Promise<void> {
  const packed = tarballs(directory);
  await mkdir(packed);
  await pack(packed);
  const types = await tarballIn(packed, "types");
  const definitions = await tarballIn(packed, "definitions");
  const cli = await tarballIn(packed, "cli");
  const others = await Promise.all(
    (["schemas", "errors", "validator", "testing"] as const).map((name) => tarballIn(packed, name)),
  );
  await Promise.all([
    install(installed(directory, "types"), [types]),
    install(installed(directory, "cli"), [definitions, cli]),
    install(installed(directory, "all"), [types, ...others, definitions, cli]),
  ]);
  await addPeer(installed(directory, "all"));
}

/** Packs and installs once for all test files, so that they test exactly the files that a user gets. */
export default async function setup(): Promise<void> {
  // Resolved, because a compiler that follows a link would see a module under two names.
  const directory = await mkdtemp(join(await realpath(tmpdir()), "tc3-consumption-"));
  try {
    await prepare(directory);
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
  process.env[PREPARED] = directory;
}
