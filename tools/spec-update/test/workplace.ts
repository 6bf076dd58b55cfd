import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";
import { filesBelow } from "@tc3-schema/base/files";
import { generate } from "@tc3-schema/codegen";
import { definition, examplesFile, type OwnService } from "@tc3-schema/conformance/own-definitions";
import { standaloneOutput } from "@tc3-schema/exports";
import { importTccli } from "@tc3-schema/spec-import";
import { type ExitCode, type Surroundings, updateCommand } from "../src/command.ts";
import { git } from "../src/git.ts";

const SCHEMAS = join(import.meta.dirname, "../../../schemas");

/** Makes commits the same on every machine, whatever the developer's own git settings are. */
const SETTINGS = `
[user]
  name = Somebody
  email = somebody@example.com
[commit]
  gpgsign = false
[core]
  hooksPath = .no-hooks
  autocrlf = false
`;

/** A service of our own, in its first official form. */
export const POST: OwnService = {
  service: "post",
  actions: { SendLetter: { Parcel: "Parcel!" }, Track: { Where: "string!" } },
  types: { Parcel: { Weight: "int64!", Stamp: "string" } },
  examples: { SendLetter: [{ Response: { Parcel: { Weight: 5, Stamp: "blue" }, RequestId: "r" } }] },
};

/** The same with another Parcel. */
export const withParcel = (members: Readonly<Record<string, string>>): OwnService => ({
  ...POST,
  types: { Parcel: members },
});

/** The same with one more field. */
export const INSURED: OwnService = withParcel({ Weight: "int64!", Stamp: "string", Insured: "bool" });

export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository in the form of ours with one service, and an official tree. */
export interface Workplace {
  readonly root: string;
  readonly official: string;
  /** The official tree of the international site. It is empty at first. */
  readonly intl: string;
  /** Defines a service in the official tree from now on. */
  readonly define: (service: OwnService) => void;
  readonly defineIntl: (service: OwnService) => void;
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  readonly regenerate: () => Promise<void>;
  readonly commit: () => void;
  readonly git: (...args: readonly string[]) => string;
  /**
   * Returns every file and directory of the repository, the output of `git status`, and the remaining temporary files.
   */
  readonly disk: () => ReadonlyMap<string, string>;
  readonly update: (args?: readonly string[], more?: Partial<Surroundings>) => Promise<Ran>;
}

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

// As it was before the first workplace had a directory of its own.
const TEMPORARY = tmpdir();

const directoriesBelow = (directory: string): readonly string[] =>
  readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory() && !join(entry.parentPath, entry.name).includes("/.git"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

export async function workplace(): Promise<Workplace> {
  const place = realpathSync(mkdtempSync(join(TEMPORARY, "tc3-workplace-")));
  directories.push(place);
  const [root, official, intl, temporary] = [
    join(place, "root"),
    join(place, "official"),
    join(place, "intl"),
    join(place, "temporary"),
  ];
  for (const directory of [root, official, intl, temporary]) mkdirSync(directory);
  process.env["TMPDIR"] = temporary;

  const put = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const defineIn =
    (tree: string) =>
    (service: OwnService): void => {
      const folder = join(tree, "tccli/services", service.service, "v20200202");
      put(join(folder, "api.json"), JSON.stringify(definition(service)));
      put(join(folder, "examples.json"), JSON.stringify(examplesFile(service)));
    };
  const define = defineIn(official);
  const regenerate = async (): Promise<void> => {
    await generate({
      schemas: join(root, "schemas"),
      out: root,
      also: (model) => [standaloneOutput(model)],
    });
  };
  const commit = (): void => {
    git(root, ["add", "--all"]);
    git(root, ["commit", "--quiet", "--allow-empty", "--message", "A change"]);
  };

  define(POST);
  for (const file of ["envelope.schema.json", "error-codes"])
    cpSync(join(SCHEMAS, file), join(root, "schemas", file), { recursive: true });
  importTccli({ from: official, schemas: join(root, "schemas") });
  await regenerate();
  put(join(root, ".changeset/config.json"), JSON.stringify({ fixed: [["@post/types", "@post/validator"]] }));
  put(join(root, "README.md"), "# Post\n");
  git(root, ["init", "--quiet", "--initial-branch=main"]);
  appendFileSync(join(root, ".git/config"), SETTINGS);
  commit();

  return {
    root,
    official,
    intl,
    define,
    defineIntl: defineIn(intl),
    regenerate,
    commit,
    write: (path, text) => put(join(root, path), text),
    read: (path) => readFileSync(join(root, path), "utf8"),
    git: (...args) => git(root, args),
    disk: () =>
      new Map([
        ...filesBelow(root)
          .filter((path) => !path.startsWith(".git/"))
          .map((path) => [path, readFileSync(join(root, path), "utf8")] as const),
        ["(directories)", directoriesBelow(root).join("\n")],
        ["(head)", git(root, ["rev-parse", "HEAD"])],
        ["(staged)", git(root, ["diff", "--cached"])],
        // tsx keeps its own files there.
        [
          "(left over)",
          readdirSync(temporary)
            .filter((name) => name.startsWith("tc3-"))
            .join("\n"),
        ],
      ]),
    update: async (args = [official], more = {}) => {
      const stdout: string[] = [];
      const stderr: string[] = [];
      const code = await updateCommand(args, {
        root,
        directory: root,
        colour: false,
        build: () => Promise.resolve(),
        signal: new AbortController().signal,
        print: (line) => stdout.push(line),
        complain: (line) => stderr.push(line),
        onStep: () => undefined,
        ...more,
      });
      return { code, stdout: stdout.join("\n"), stderr: stderr.join("\n") };
    },
  };
}
