import { visible, visibleLines } from "@tc3-schema/codegen/visible";
import type { OnProgress } from "@tc3-schema/spec-import";
import type { ExitCode } from "../../exit-code.ts";
import { attempt } from "../../failure.ts";
import { findingJson } from "../../finding-json.ts";
import { progressBar } from "../../progress-bar.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import type { SharedFlags } from "./shared-flags.ts";

/** One of the sources, and how its result is told. */
export interface Source<T extends object> {
  readonly run: (onProgress: OnProgress) => T;
  /** What its JSON has when nothing came of it. */
  readonly nothing: T;
  /** What a person has to see to. */
  readonly losses: (result: T) => readonly string[];
  /** The answer, in a few lines. */
  readonly summary: (result: T) => readonly string[];
}

const text = (lines: readonly string[]): string => lines.map((line) => `${visible(line)}\n`).join("");

/**
 * Imports and tells about it. A Ctrl-C is left to the system, which ends the process at once: an import does all its
 * work in one go, so that nothing in it would hear of the signal, and every file is put in its place whole.
 */
export async function runImport<T extends object>(
  source: Source<T>,
  flags: SharedFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { json = false, quiet = false } = flags;
  const bar = progressBar(quiet || json ? undefined : terminal.screen, "Reading");
  const attempted = await attempt(() => source.run(bar.show)).finally(bar.end);
  if ("failure" in attempted) {
    const { message, findings } = attempted.failure;
    terminal.err(visibleLines(`${message}\n`));
    if (findings.length > 0) terminal.err("Nothing was written.\n");
    if (json) {
      terminal.out(
        toJson({
          outcome: "failed",
          ...source.nothing,
          problem: message,
          findings: findings.map(findingJson),
        }),
      );
    }
    return 2;
  }
  const { result } = attempted;
  if (json) terminal.out(toJson({ outcome: "imported", ...result, problem: null, findings: [] }));
  else terminal.out(text([...source.losses(result), ...(quiet ? [] : source.summary(result))]));
  return 0;
}
