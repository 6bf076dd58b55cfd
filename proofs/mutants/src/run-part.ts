import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { undoIfInterrupted } from "@tc3-schema/base/interruption";
import type { Mutant, Tried } from "./mutant.ts";
import { type Part, patternsOf } from "./parts.ts";
import { root } from "./root.ts";

/** The tests of a package that are not slow. */
const OWN_TESTS = "<rootDir>/test/**/!(*.long).test.ts";

/** Stryker makes its copies of the repository here. */
const COPIES = ".work/mutants";

type StrykerResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** Returns the text between two places. Stryker counts lines and columns from 1. */
function textAt(lines: readonly string[], { start, end }: StrykerResult["location"]): string {
  const touched = lines.slice(start.line - 1, end.line);
  const last = touched.length - 1;
  return touched
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join("\n");
}

function mutantOf({ fileName, location, mutatorName, replacement }: StrykerResult): Mutant {
  const lines = readFileSync(fileName, "utf8").split("\n");
  return {
    file: relative(root, fileName).replaceAll(sep, "/"),
    line: (lines[location.start.line - 1] ?? "").trim(),
    original: textAt(lines, location),
    mutator: mutatorName,
    replacement: replacement ?? "",
  };
}

export interface RunOptions {
  /** Mutates only these files, in place of all files of the part. */
  readonly files?: readonly string[] | undefined;
  readonly concurrency: number;
  /** A file of earlier results. Mutants whose code and tests are the same as in it do not run again. */
  readonly incrementalFile?: string | undefined;
}

/**
 * Tries all mutants of a part with Stryker.
 *
 * @throws If a test fails without a mutant, or if Stryker itself fails.
 */
export async function runPart(
  part: Part,
  { concurrency, files, incrementalFile }: RunOptions,
): Promise<readonly Tried[]> {
  const events = mkdtempSync(join(tmpdir(), "mutants-"));
  const forget = undoIfInterrupted(() => {
    for (const left of [events, join(root, COPIES)]) {
      // The processes of Stryker may still write for a moment.
      rmSync(left, { recursive: true, force: true, maxRetries: 5 });
    }
  });
  const up = relative(join(root, part.directory), root);
  const others = (part.others ?? []).map((file) => `<rootDir>/${up}/${file}`);
  // Stryker takes all paths from the directory of the process.
  process.chdir(root);
  // The processes of Stryker inherit it. `runner/jest-file-by-file.mjs` reads it.
  process.env["MUTANTS_EVENTS"] = events;
  try {
    const results = await new Stryker({
      configFile: "proofs/mutants/stryker.config.mjs",
      concurrency,
      tempDirName: COPIES,
      mutate: [...(files ?? patternsOf(part))],
      eventReporter: { baseDir: events },
      incremental: incrementalFile !== undefined,
      ...(incrementalFile === undefined ? {} : { incrementalFile }),
      jest: {
        projectType: "custom",
        configFile: `${part.directory}/jest.config.mjs`,
        // It would find nearly every test, because the tests use the public surface. The runner knows better.
        enableFindRelatedTests: false,
        config: {
          filter: fileURLToPath(new URL("runner/one-file.cjs", import.meta.url)),
          reporters: [],
          roots: ["<rootDir>", ...others.map((file) => dirname(file))],
          testMatch: [OWN_TESTS, ...others],
          setupFiles: [fileURLToPath(new URL("runner/end-on-failure.mjs", import.meta.url))],
          // The sandbox has no place from which Stryker could find it by its name.
          testEnvironment: createRequire(import.meta.url).resolve("jest-environment-node"),
          testPathIgnorePatterns: [...part.without],
        },
      },
    }).runMutationTest();
    return results.map((result) => ({ ...mutantOf(result), status: result.status }));
  } finally {
    rmSync(events, { recursive: true, force: true });
    forget();
  }
}
