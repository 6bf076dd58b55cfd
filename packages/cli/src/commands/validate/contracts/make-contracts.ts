import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateProject } from "@tc3-schema/codegen";
import manifest from "../../../../package.json" with { type: "json" };
import { type Attempt, attempt } from "../../../failure.ts";
import type { GeneratedAction, GeneratedService } from "./source.ts";

/** What contracts to make; it can be sent to a thread. */
export interface ContractsOrder {
  readonly schemas: string;
  /** As `cvm/v20170312`. */
  readonly paths: readonly string[];
  /** Undefined for all of them. */
  readonly actions: readonly string[] | undefined;
}

const GUARD = /^(.+)\.js$/;

function actionsIn(directory: string): readonly GeneratedAction[] {
  return readdirSync(join(directory, "guards")).flatMap((file) => {
    const [, action] = GUARD.exec(file) ?? [];
    if (action === undefined) return [];
    return [
      {
        action,
        contract: readFileSync(join(directory, file), "utf8"),
        guard: readFileSync(join(directory, "guards", file), "utf8"),
      },
    ];
  });
}

/**
 * The very modules that `tc3 generate` would write into a project, so that their verdicts are the same. They are on
 * the disk for a moment only.
 */
export function makeContracts({
  schemas,
  paths,
  actions,
}: ContractsOrder): Promise<Attempt<readonly GeneratedService[]>> {
  return attempt(async () => {
    const out = mkdtempSync(join(tmpdir(), "tc3-validate-"));
    try {
      await generateProject({
        schemas,
        out,
        services: paths,
        ...(actions === undefined ? {} : { actions }),
        format: "cjs",
        generator: { version: manifest.version, fingerprint: "validate" },
      });
      return paths.map((path) => ({ path, actions: actionsIn(join(out, path)) }));
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
}
