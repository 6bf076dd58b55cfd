import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { undoIfInterrupted } from "@tc3-schema/base/interruption";
import { freePort, startedToAnswer } from "@tc3-schema/base/loopback";
import { outputOf, run, strangersEnvironment } from "../run.ts";

/** Verdaccio asks for `node-fetch@cjs`, a tag that not every mirror of the registry has. */
const MANIFEST = { private: true, overrides: { "node-fetch": "2.7.0" } };

/**
 * Everybody may read and publish. There is no uplink. So if a package of ours needs a package of somebody else, its
 * installation fails.
 */
const CONFIG = `storage: ./storage
auth: { htpasswd: { file: ./htpasswd, max_users: -1 } }
packages: { '**': { access: $all, publish: $all } }
log: { type: stdout, format: pretty, level: warn }
`;

export interface LocalRegistry {
  readonly url: string;
  readonly close: () => void;
}

/** Installs Verdaccio, starts it on the loopback interface, and publishes tarballs there. */
export async function localRegistry(
  directory: string,
  node: string,
  tarballs: string,
): Promise<LocalRegistry> {
  await mkdir(directory);
  await writeFile(join(directory, "package.json"), JSON.stringify(MANIFEST));
  await writeFile(join(directory, "config.yaml"), CONFIG);
  const options = { cwd: directory, env: strangersEnvironment() };
  outputOf(
    "npm install",
    await run("npm", ["install", "--no-audit", "--no-fund", "verdaccio@6.10.4"], options),
  );
  const url = `http://127.0.0.1:${await freePort()}/`;
  const bin = "node_modules/verdaccio/bin/verdaccio";
  const server: ChildProcess = spawn(node, [bin, "--config", "config.yaml", "--listen", url.slice(7, -1)], {
    ...options,
    stdio: "ignore",
  });
  const close = (): void => {
    server.kill();
  };
  undoIfInterrupted(close);
  try {
    await startedToAnswer(`${url}-/ping`, server);
    await Promise.all(
      (await readdir(tarballs)).map(async (file) => {
        // npm refuses to publish without a token, although this registry does not ask for one.
        const flags = ["--registry", url, `--${url.slice(5)}:_authToken=none`, "--provenance=false"];
        const published = await run("npm", ["publish", join(tarballs, file), ...flags], options);
        outputOf(`npm publish ${file}`, published);
      }),
    );
  } catch (error) {
    close();
    throw error;
  }
  return { url, close };
}
