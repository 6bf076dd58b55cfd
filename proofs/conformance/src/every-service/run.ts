import { resolve } from "node:path";
import { parseArgs, types } from "node:util";
import { SchemaError } from "@tc3-schema/codegen";
import { ExamplesError } from "../examples-error.ts";
import { compare } from "./compare.ts";
import { readContradictions, writeContradictions } from "./contradictions.ts";
import type { Crew } from "./crew.ts";
import { definitionsIn, findSpecs } from "./find-specs.ts";
import { prepare } from "./prepare.ts";
import { reportLines } from "./report-lines.ts";
import type { SpecResult } from "./spec-result.ts";
import { summarize } from "./summary.ts";

export interface Surroundings {
  /** What paths are relative to. */
  readonly directory: string;
  /** TC3_SPEC_DIR */
  readonly specDirectory: string | undefined;
  /** Where schemas and contracts go; inside this package. */
  readonly work: string;
  /** The table of contradictions. */
  readonly contradictions: string;
  /** How many processors there are. */
  readonly processors: number;
  readonly crew: (hands: number) => Crew;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** What is being done, for whoever waits. */
  readonly say: (what: string) => void;
}

const USAGE =
  "usage: conformance [--service NAME]… [--every N] [--jobs N] [--json] [--write] [DIR], or TC3_SPEC_DIR: a clone of the official command-line client's repository";

function count(given: string | undefined, otherwise: number, name: string): number {
  if (given === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(given))
    throw new ExamplesError(`--${name}: expected a number, received ${given}\n${USAGE}`);
  return Number(given);
}

async function conformance(args: readonly string[], surroundings: Surroundings): Promise<0 | 1> {
  const { directory, specDirectory, work, contradictions, processors, crew, print, say } = surroundings;
  const { values, positionals } = parseArgs({
    // pnpm hands on the `--` after a script's name.
    args: args[0] === "--" ? args.slice(1) : [...args],
    options: {
      service: { type: "string", multiple: true },
      every: { type: "string" },
      jobs: { type: "string" },
      json: { type: "boolean" },
      write: { type: "boolean" },
    },
    allowPositionals: true,
  });
  const [given = specDirectory, ...rest] = positionals;
  if (given === undefined || given === "" || rest.length > 0) throw new ExamplesError(USAGE);
  const began = performance.now();
  const definitions = definitionsIn(resolve(directory, given));
  const every = count(values.every, 1, "every");
  const jobs = Math.max(1, count(values.jobs, processors, "jobs"));
  const wanted = values.service;
  const known = readContradictions(contradictions);

  const contracts = await prepare({ definitions, work, services: wanted, jobs, say });
  const specs = findSpecs(definitions).filter(({ service }) => wanted?.includes(service) ?? true);
  const results: SpecResult[] = [];
  await crew(jobs)(specs, { definitions, contracts, every }, (result) => {
    results.push(result);
    say(`judging ${results.length}/${specs.length}`);
  });
  const order = new Map(specs.map(({ service, version }, index) => [`${service}/${version}`, index]));
  const placeOf = ({ service, version }: SpecResult): number => order.get(`${service}/${version}`) ?? 0;
  results.sort((one, other) => placeOf(one) - placeOf(other));

  const differences = compare(results, known);
  if (values.write === true) writeContradictions(contradictions, known, differences);
  const seconds = (performance.now() - began) / 1000;
  const summary = summarize({ results, known, differences, wanted, seconds });
  if (values.json === true) print(JSON.stringify({ ...summary, specResults: results }, undefined, 2));
  else for (const line of reportLines(summary)) print(line);
  return summary.failed === 0 ? 0 : 1;
}

const isForPeople = (error: unknown): error is Error =>
  error instanceof ExamplesError ||
  error instanceof SchemaError ||
  (types.isNativeError(error) && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

/** 0: as it has to be. 1: not. 2: it could not be tried. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  try {
    return await conformance(args, surroundings);
  } catch (error) {
    if (!isForPeople(error)) throw error;
    surroundings.complain(error.message);
    return 2;
  }
}
