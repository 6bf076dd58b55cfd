import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { LOCK } from "@tc3-schema/codegen/lock";
import { temporaryDirectory } from "@tc3-schema/codegen/temporary-directory";
import { InputError } from "../input-error.ts";
import { type FoundDefinitions, MANIFEST_FILE, openDefinitions, PACKAGE } from "./definitions-package.ts";

/** The directory of all fetched versions. They are kept, so that each version is fetched once. */
const caches = (env: NodeJS.ProcessEnv): string =>
  join(env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "tc3", "definitions");

/** The beginning of the name of a directory that npm is still filling. */
const FETCHING = ".fetching-";

const VERSION = /^(?:\d+\.\d+\.\d+[0-9A-Za-z.+-]*|latest)$/;

const within = (directory: string): string => join(directory, "node_modules", ...PACKAGE.split("/"));

/** The definitions of a version that was fetched before. */
export function cachedDefinitions(version: string): FoundDefinitions | undefined {
  const directory = within(join(caches(process.env), version));
  return VERSION.test(version) && existsSync(join(directory, MANIFEST_FILE))
    ? openDefinitions(directory)
    : undefined;
}

/** Errors of npm by their code, in words. Others are shown as npm prints them. */
const REASONS: readonly (readonly [code: RegExp, problem: (wanted: string) => string, hint: string])[] = [
  [
    /\b(?:ETARGET|E404)\b/,
    (wanted) => `the registry has no ${wanted}`,
    `This lists the versions that it has: npm view ${PACKAGE} versions`,
  ],
  [
    /\b(?:ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ENETUNREACH|ETIMEDOUT|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/,
    (wanted) => `npm cannot reach the registry to fetch ${wanted}`,
    "A directory with the same definitions can be used without network: tc3 update ./definitions",
  ],
  [
    /\b(?:EINTEGRITY|TAR_BAD_ARCHIVE|TAR_ENTRY_INVALID|Z_DATA_ERROR|Z_BUF_ERROR|ZlibError)\b/,
    (wanted) => `what npm received as ${wanted} is damaged`,
    "Try it again. If it is damaged each time, the registry or a proxy changes it.",
  ],
  [
    /\b(?:E401|E403|ENEEDAUTH)\b/,
    (wanted) => `the registry refuses to give ${wanted}`,
    "npm uses the registry and the credentials of your .npmrc.",
  ],
];

/** A registry that does not answer is reported in seconds. npm would try for more than a minute. */
const IMPATIENT = ["--fetch-retries=1", "--fetch-retry-mintimeout=500", "--fetch-retry-maxtimeout=1000"];

/** Runs npm in a directory, with the user's own settings there. @throws {InputError} If it fails. */
function npm(
  cwd: string,
  wanted: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): void {
  const { status, stderr, error } = spawnSync("npm", [...args, "--loglevel=error"], {
    cwd,
    env: { ...process.env, ...more },
    encoding: "utf8",
    // On Windows, npm is a script of the shell. The arguments contain nothing that has a meaning in a shell.
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  const said = error === undefined ? stderr : error.message;
  const known = REASONS.find(([code]) => code.test(said));
  if (known !== undefined) throw new InputError(known[1](wanted), known[2]);
  throw new InputError(`npm cannot fetch ${wanted}`, said.trim().split("\n").slice(0, 3).join("\n"));
}

/**
 * Fetches a version into an empty directory. npm packs it in the project's directory, because only there it reads the
 * project's `.npmrc`, and then unpacks the tarball without the network.
 */
function fetchInto(directory: string, version: string, project: string): FoundDefinitions {
  const wanted = `${PACKAGE}@${version}`;
  const packed = join(directory, "packed");
  mkdirSync(packed);
  npm(project, wanted, ["pack", wanted, ...IMPATIENT], { npm_config_pack_destination: packed });
  const [tarball] = readdirSync(packed);
  if (tarball === undefined) throw new InputError(`npm cannot fetch ${wanted}`, "npm pack wrote no file.");
  const quiet = [
    "--no-save",
    "--no-package-lock",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--offline",
  ];
  npm(directory, wanted, ["install", "--prefix", ".", ...quiet, `./packed/${tarball}`]);
  rmSync(packed, { recursive: true });
  return openDefinitions(within(directory));
}

/**
 * Returns the definitions of a version. npm fetches them with the user's own registry and credentials.
 *
 * @param version For example `1.4.0`, or `latest`.
 * @param project The directory whose settings of npm count.
 * @throws {InputError} If npm cannot get that version.
 */
export function fetchDefinitions(version: string, project: string): FoundDefinitions {
  if (!VERSION.test(version)) {
    throw new InputError(
      `${version} is neither a version nor a directory`,
      "A version is spelled 1.4.0, and the path of a directory begins with ./ or /.",
    );
  }
  const cached = version === "latest" ? undefined : cachedDefinitions(version);
  if (cached !== undefined) return cached;
  const all = caches(process.env);
  mkdirSync(all, { recursive: true });
  // A directory of its own until it is complete: an interrupted run must not leave half a version behind.
  const { path: directory, remove } = temporaryDirectory(all, FETCHING);
  try {
    const fetched = fetchInto(directory, version, project);
    // `latest` gets the name of the version, because tc3.json records that one.
    const name = fetched.version ?? version;
    const known = cachedDefinitions(name);
    if (known !== undefined) return known;
    const place = join(all, name);
    rmSync(place, { recursive: true, force: true });
    renameSync(directory, place);
    rmSync(join(place, LOCK), { force: true });
    return openDefinitions(within(place));
  } finally {
    remove();
  }
}
