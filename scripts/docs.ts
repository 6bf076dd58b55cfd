/**
 * `pnpm docs:dev` and `pnpm docs:build` serve and build the site. Only these commands install VitePress and its
 * libraries. Nobody needs them to build or test the packages.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const docs = join(root, "docs");

function run(what: string, command: string, args: readonly string[], cwd: string): void {
  console.log(what);
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", env });
  if (status !== 0) {
    console.error(`${command} ${args.join(" ")} failed, in ${cwd}`);
    process.exit(2);
  }
}

/** Installs the libraries in the lock file of the site, unless they are installed already. */
function install(): void {
  const lock = readFileSync(join(docs, "pnpm-lock.yaml"), "utf8");
  const mark = join(docs, "node_modules/.installed");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  run(
    "Installing the site's libraries into docs/node_modules (about 150 MB) …",
    "npx",
    ["-y", "pnpm@10.34.9", "install", "--frozen-lockfile", "--silent"],
    docs,
  );
  writeFileSync(mark, lock);
}

const [command = "build"] = process.argv.slice(2);
run(
  "Building the packages that the site shows …",
  "turbo",
  [
    "run",
    "build",
    "--filter=@tc3-schema/cli",
    "--filter=@tc3-schema/validator",
    "--filter=@tc3-schema/testing",
    "--output-logs=errors-only",
  ],
  root,
);
install();
run(
  command === "dev" ? "Serving the site …" : "Building the site …",
  "npm",
  ["run", command, "--silent"],
  docs,
);
