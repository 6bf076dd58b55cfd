import { existsSync } from "node:fs";
import { join } from "node:path";
import { generateProject } from "@tc3-schema/codegen";
import { compare } from "@tc3-schema/conformance/every-service/compare";
import { type Difference, readContradictions } from "@tc3-schema/conformance/every-service/contradictions";
import { judgeVersion } from "@tc3-schema/conformance/every-service/judge-version";
import { findVersions, type ServiceVersion } from "@tc3-schema/conformance/every-service/service-version";
import type { VersionResult } from "@tc3-schema/conformance/every-service/version-result";
import { StepError } from "../step-error.ts";
import type { UpdateTrees } from "../update-trees.ts";

export interface ConformanceOptions {
  /** The directory of the official definitions that holds `services`. */
  readonly definitions: string;
  /** The versions whose schemas changed, for example `sms/v20210111`. */
  readonly versions: readonly string[];
  /** The directory of the repository. */
  readonly root: string;
  readonly trees: UpdateTrees;
}

export interface Conformance {
  readonly examples: number;
  /** How many changed answers were tried. Each is an example with one member changed, judged by the definitions and by Ajv. */
  readonly tried: number;
  /** How many examples contradict their definition, as known before. Each has a reason. */
  readonly contradictions: number;
  /** Known contradictions that no longer exist. They can be removed from the table. */
  readonly gone: readonly string[];
  /** The versions that have no examples. */
  readonly withoutExamples: readonly string[];
}

const TABLE = "proofs/conformance/expected/contradictions.cn.json";

function versionsAt(definitions: string, paths: readonly string[]): readonly ServiceVersion[] {
  const isInPlace = (path: string): boolean => existsSync(join(definitions, "services", path, "api.json"));
  // The name of a folder can differ from that of its service. Only in that case all definitions are read for their
  // names.
  const named = paths.every(isInPlace) ? [] : findVersions(definitions);
  return paths.map((path) => {
    const [service = "", version = ""] = path.split("/");
    const known = named.find((each) => each.service === service && each.version === version);
    return known ?? { service, version, folder: service, size: 0 };
  });
}

const STATES: Readonly<Record<Exclude<Difference["state"], "gone">, string>> = {
  new: "contradicts the new contract",
  changed: "contradicts the new contract in a new way",
  unexplained: "contradicts its contract, and has no reason yet",
};

const ADVICE = [
  "Compare each example with its definition. If the example is wrong, run `pnpm conformance --service <name> --write`",
  `with TC3_SPEC_DIR set: it adds the example to ${TABLE}. Give the reason there, commit, and run this again.`,
];

function failures(results: readonly VersionResult[], differences: readonly Difference[]): readonly string[] {
  const contradictions = differences.flatMap(({ key, state, issues }) =>
    state === "gone" ? [] : [`${key} ${STATES[state]}`, ...issues.map((issue) => `  ${issue}`)],
  );
  const problems = results.flatMap((result) =>
    [...result.problems, ...result.requests.problems].map(
      ({ key, check, message }) => `${key}: ${check}: ${message}`,
    ),
  );
  return [...contradictions, ...problems, ...(contradictions.length === 0 ? [] : ADVICE)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/**
 * Judges the official examples with contracts generated from the new schemas, as a user would generate them.
 *
 * @throws {StepError} If an example contradicts its contract and did not before.
 */
export async function conformance(options: ConformanceOptions): Promise<Conformance> {
  const { definitions, versions, root, trees } = options;
  const { after, contracts } = trees;
  await generateProject({
    schemas: join(after, "schemas"),
    out: contracts,
    services: versions,
    generator: { version: "0.0.0", fingerprint: "" },
  });
  const results: VersionResult[] = [];
  for (const version of versionsAt(definitions, versions)) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time, to save memory
    results.push(await judgeVersion(version, { definitions, contracts, every: 1 }));
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
