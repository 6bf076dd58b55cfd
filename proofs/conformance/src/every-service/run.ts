import { resolve } from "node:path";
import { parseArgs, types } from "node:util";
import { SchemaError } from "@tc3-schema/codegen";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import { ExamplesError } from "../examples-error.ts";
import { compare } from "./compare.ts";
import { readContradictions, writeContradictions } from "./contradictions.ts";
import { figuresOf, writeFigures } from "./figures.ts";
import { prepare } from "./prepare.ts";
import { reportLines } from "./report-lines.ts";
import { asContradictions, readRefused, writeRefused } from "./requests/refused-requests.ts";
import { definitionsIn, findVersions } from "./service-version.ts";
import { summarize } from "./summary.ts";
import type { VersionResult } from "./version-result.ts";
import type { Workers } from "./workers.ts";

export interface Surroundings {
  /** The directory that paths are relative to. */
  readonly directory: string;
  /** The value of TC3_SPEC_DIR. */
  readonly officialDirectory: string | undefined;
  /** The directory for schemas and contracts, inside this package. */
  readonly work: string;
  /** The file of the table of contradictions, for each edition of the API. */
  readonly contradictions: Readonly<Record<Edition, string>>;
  /** The file of the table of requests that are refused, for each edition of the API. */
  readonly refused: Readonly<Record<Edition, string>>;
  /** The file of the figures of the last run over all services. */
  readonly figures: string;
  /** The number of processors. */
  readonly processors: number;
  readonly workers: (processes: number) => Workers;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Takes a line about the progress. */
  readonly onProgress: (line: string) => void;
}

const USAGE =
  "usage: conformance [--edition cn|intl] [--service NAME]… [--every N] [--jobs N] [--json] [--write] [DIR], or TC3_SPEC_DIR: a clone of the official command-line client's repository";

function count(given: string | undefined, otherwise: number, name: string): number {
  if (given === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(given))
    throw new ExamplesError(`--${name}: expected a number, received ${given}\n${USAGE}`);
  return Number(given);
}

function editionOf(given: string | undefined): Edition {
  if (given === undefined || given === "cn") return "cn";
  if (given === "intl") return "intl";
  throw new ExamplesError(`--edition: expected cn or intl, received ${given}\n${USAGE}`);
}

async function conformance(args: readonly string[], surroundings: Surroundings): Promise<0 | 1> {
  const {
    directory,
    officialDirectory,
    work,
    contradictions,
    figures,
    processors,
    workers,
    print,
    onProgress,
  } = surroundings;
  const { values, positionals } = parseArgs({
    // pnpm passes on the `--` after the name of a script.
    args: args[0] === "--" ? args.slice(1) : [...args],
    options: {
      edition: { type: "string" },
      service: { type: "string", multiple: true },
      every: { type: "string" },
      jobs: { type: "string" },
      json: { type: "boolean" },
      write: { type: "boolean" },
    },
    allowPositionals: true,
  });
  const [given = officialDirectory, ...rest] = positionals;
  if (given === undefined || given === "" || rest.length > 0) throw new ExamplesError(USAGE);
  const began = performance.now();
  const definitions = definitionsIn(resolve(directory, given));
  const every = count(values.every, 1, "every");
  const jobs = Math.max(1, count(values.jobs, processors, "jobs"));
  const wanted = values.service;
  const edition = editionOf(values.edition);
  const known = readContradictions(contradictions[edition]);
  const refused = readRefused(surroundings.refused[edition]);

  const contracts = await prepare({ definitions, edition, work, services: wanted, jobs, onProgress });
  const versions = findVersions(definitions).filter(({ service }) => wanted?.includes(service) ?? true);
  const results: VersionResult[] = [];
  await workers(jobs)(versions, { definitions, contracts, every }, (result) => {
    results.push(result);
    onProgress(`judging ${results.length}/${versions.length}`);
  });
  const order = new Map(versions.map(({ service, version }, index) => [`${service}/${version}`, index]));
  const placeOf = ({ service, version }: VersionResult): number => order.get(`${service}/${version}`) ?? 0;
  results.sort((one, other) => placeOf(one) - placeOf(other));

  const differences = compare(results, known);
  const knownRequests = asContradictions(refused);
  const requestDifferences = compare(
    results.map(({ service, version, hasExamples, requests }) => {
      return { service, version, hasExamples, rejected: requests.refused };
    }),
    knownRequests,
  );
  if (values.write === true) {
    writeContradictions(contradictions[edition], known, differences);
    writeRefused(surroundings.refused[edition], refused, requestDifferences);
  }
  const seconds = (performance.now() - began) / 1000;
  const requests = { known: knownRequests, differences: requestDifferences };
  const summary = summarize({ edition, results, known, differences, requests, wanted, seconds });
  if (values.write === true && edition === "cn" && wanted === undefined && every === 1) {
    const services = new Set(versions.map(({ service }) => service)).size;
    writeFigures(figures, figuresOf(summary, definitions, services, new Date()));
  }
  if (values.json === true) print(JSON.stringify({ ...summary, versionResults: results }, undefined, 2));
  else for (const line of reportLines(summary)) print(line);
  return summary.failed === 0 ? 0 : 1;
}

const isForPeople = (error: unknown): error is Error =>
  error instanceof ExamplesError ||
  error instanceof SchemaError ||
  (types.isNativeError(error) && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

/** Returns the exit code. 0: all verdicts are right. 1: something is wrong. 2: the check could not run. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  try {
    return await conformance(args, surroundings);
  } catch (error) {
    if (!isForPeople(error)) throw error;
    surroundings.complain(error.message);
    return 2;
  }
}
