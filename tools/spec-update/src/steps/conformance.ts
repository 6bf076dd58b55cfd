import { existsSync } from "node:fs";
import { join } from "node:path";
import { generateProject } from "@tc3-schema/codegen";
import { compare } from "@tc3-schema/conformance/every-service/compare";
import { readContradictions } from "@tc3-schema/conformance/every-service/contradictions";
import type { Difference } from "@tc3-schema/conformance/every-service/difference";
import { findSpecs } from "@tc3-schema/conformance/every-service/find-specs";
import { judgeSpec } from "@tc3-schema/conformance/every-service/judge-spec";
import type { Spec } from "@tc3-schema/conformance/every-service/spec";
import type { SpecResult } from "@tc3-schema/conformance/every-service/spec-result";
import type { Stage } from "../stage.ts";
import { StepError } from "../step-error.ts";

export interface ConformanceOptions {
  /** The directory of the official definitions that holds `services`. */
  readonly definitions: string;
  /** The versions whose schemas changed, as `sms/v20210111`. */
  readonly versions: readonly string[];
  /** The repository. */
  readonly root: string;
  readonly stage: Stage;
}

export interface Conformance {
  readonly examples: number;
  /** Answers made of them, changed in each place, and judged by the definitions and by Ajv. */
  readonly tried: number;
  /** Examples that contradict their definition, as before; each has a person's reason. */
  readonly contradictions: number;
  /** Known contradictions that are none any more: the table can do without them. */
  readonly gone: readonly string[];
  /** Versions that come without examples. */
  readonly withoutExamples: readonly string[];
}

const TABLE = "proofs/conformance/expected/contradictions.json";

function specsOf(definitions: string, versions: readonly string[]): readonly Spec[] {
  const isInPlace = (version: string): boolean =>
    existsSync(join(definitions, "services", version, "api.json"));
  // All definitions are read for their names only where a folder has another one than its service.
  const named = versions.every(isInPlace) ? [] : findSpecs(definitions);
  return versions.map((path) => {
    const [service = "", version = ""] = path.split("/");
    const known = named.find((each) => each.service === service && each.version === version);
    return known ?? { service, version, folder: service, size: 0 };
  });
}

const SAID: Readonly<Record<Exclude<Difference["what"], "gone">, string>> = {
  new: "contradicts the new contract",
  changed: "contradicts the new contract otherwise than it did",
  unexplained: "contradicts its contract, and has no reason yet",
};

const ADVICE = [
  "Read each beside its definition. If it is the example that is wrong: `pnpm conformance --service <name> --write`",
  `with TC3_SPEC_DIR set notes it in ${TABLE}; give the reason, commit, and run this again.`,
];

function failures(results: readonly SpecResult[], differences: readonly Difference[]): readonly string[] {
  const contradictions = differences.flatMap(({ key, what, issues }) =>
    what === "gone" ? [] : [`${key} ${SAID[what]}`, ...issues.map((issue) => `  ${issue}`)],
  );
  const problems = results.flatMap((result) =>
    result.problems.map(({ key, about, message }) => `${key}: ${about}: ${message}`),
  );
  return [...contradictions, ...problems, ...(contradictions.length === 0 ? [] : ADVICE)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/**
 * Judges the official examples with contracts generated from the new schemas, as a user would generate them.
 *
 * @throws {StepError} When an example contradicts them that did not before.
 */
export async function conformance(options: ConformanceOptions): Promise<Conformance> {
  const { definitions, versions, root, stage } = options;
  const { after, contracts } = stage;
  await generateProject({
    schemas: join(after, "schemas"),
    out: contracts,
    services: versions,
    generator: { version: "0.0.0", fingerprint: "" },
  });
  const results: SpecResult[] = [];
  for (const spec of specsOf(definitions, versions)) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time, for the memory
    results.push(await judgeSpec(spec, { definitions, contracts, every: 1 }));
  }
  const differences = compare(results, readContradictions(join(root, TABLE)));
  const wrong = failures(results, differences);
  if (wrong.length > 0) throw new StepError("conformance", wrong.join("\n"));
  return {
    examples: sum(results.map(({ examples }) => examples)),
    tried: sum(results.flatMap(({ tried }) => Object.values(tried))),
    contradictions: sum(results.map(({ rejected }) => rejected.length)),
    gone: differences.map(({ key }) => key),
    withoutExamples: results
      .filter(({ hasExamples }) => !hasExamples)
      .map(({ service, version }) => `${service}/${version}`),
  };
}
