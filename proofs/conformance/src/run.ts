import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs, types } from "node:util";
import { differences } from "./differences.ts";
import { ExamplesError } from "./examples-error.ts";
import { readExpectations } from "./expectations.ts";
import { judge } from "./judge.ts";
import { readExamples } from "./read-examples.ts";
import { data, lines, type Report } from "./report.ts";
import { services } from "./services.ts";

export interface Surroundings {
  /** The directory that paths are relative to. */
  readonly directory: string;
  /** The directory of the tables `<service>.json`. */
  readonly expected: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

const USAGE = "usage: examples [--service NAME] [--json] DIR, a checkout of the official definitions";

function reportOn(definitions: string, service: string, expected: string): Report {
  const versions = services[service];
  if (versions === undefined)
    throw new ExamplesError(`${service}: there are only contracts of ${Object.keys(services).join(", ")}`);
  const expectations = readExpectations(join(expected, `${service}.json`));
  const judged = Object.entries(versions).flatMap(([name, version]) =>
    readExamples(definitions, service, name).map((example) => judge(example, version)),
  );
  return { service, judged, expectations, differences: differences(judged, expectations) };
}

function examples(args: readonly string[], { directory, expected, print }: Surroundings): 0 | 1 {
  const { values, positionals } = parseArgs({
    // pnpm passes on the `--` after the name of a script.
    args: args[0] === "--" ? args.slice(1) : [...args],
    options: { service: { type: "string" }, json: { type: "boolean" } },
    allowPositionals: true,
  });
  const [given, ...rest] = positionals;
  if (given === undefined || rest.length > 0) throw new ExamplesError(USAGE);
  const definitions = resolve(directory, given);
  if (!existsSync(join(definitions, "services")))
    throw new ExamplesError(`${definitions}: no services in it`);
  const names = values.service === undefined ? Object.keys(services) : [values.service];
  const reports = names.map((service) => reportOn(definitions, service, expected));
  if (values.json === true) print(JSON.stringify(reports.map(data), undefined, 2));
  else for (const line of reports.flatMap(lines)) print(line);
  return reports.every((report) => report.differences.length === 0) ? 0 : 1;
}

const isForPeople = (error: unknown): error is Error =>
  error instanceof ExamplesError ||
  (types.isNativeError(error) && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

/** Returns the exit code. 0: all are judged as a person would. 1: some are not. 2: the check could not run. */
export function run(args: readonly string[], surroundings: Surroundings): 0 | 1 | 2 {
  try {
    return examples(args, surroundings);
  } catch (error) {
    if (!isForPeople(error)) throw error;
    surroundings.complain(error.message);
    return 2;
  }
}
