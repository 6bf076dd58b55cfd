import { resolve } from "node:path";
import { readArguments, UsageError } from "@tc3-schema/base/arguments";
import type { Step } from "./step.ts";
import { Interrupted, StepError } from "./step-error.ts";
import { summaryLines } from "./summary-lines.ts";
import type { Update } from "./update.ts";
import { failureJson, interruptedJson, updateJson } from "./update-json.ts";
import { updateSpec } from "./update-spec.ts";

/** The directories of the command, and the functions that print its lines. */
export interface Surroundings {
  /** The repository. */
  readonly root: string;
  /** The directory that paths are relative to. */
  readonly directory: string;
  readonly colour: boolean;
  readonly build: (signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Called when a step begins, because steps can take minutes. */
  readonly onStep: (step: Step) => void;
}

/** 0: done, or nothing to do. 1: `--exit-code`, and something breaks. 2: not done. 130: Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

const HELP = `Usage: pnpm spec:update DIR [options]

Updates the schemas, the generated files and the changesets to the official definitions. The steps are check, import,
definitions, diff, regenerate, conformance, changeset and write. If a step fails, nothing is written.
Nothing is ever committed, pushed or published.

  DIR                 a clone of TencentCloud/tencentcloud-cli
  --service NAME      only the schemas of this service, which may be a new one; several with commas or by repeating
                      the option
  --go-sdk DIR        a clone of TencentCloud/tencentcloud-sdk-go: also update the error codes
  --intl DIR          a clone of TencentCloud/tencentcloud-cli-intl-en: also update the definitions of that edition
  --go-sdk-intl DIR   a clone of TencentCloud/tencentcloud-sdk-go-intl-en: also update its error codes
  --dry-run           all steps but the last
  --markdown FILE     write the text of a pull request to this file, if there is something to write
  --json              print JSON
  --exit-code         exit with 1 if there is a breaking change
  -h, --help          print this

Exit codes:
  0    written, or there is nothing to write
  1    with --exit-code: written, with a breaking change
  2    a step failed, or the usage is wrong; nothing was written
  130  interrupted; nothing was written`;

const OPTIONS = {
  service: { type: "string", multiple: true },
  "go-sdk": { type: "string" },
  intl: { type: "string" },
  "go-sdk-intl": { type: "string" },
  "dry-run": { type: "boolean" },
  markdown: { type: "string" },
  json: { type: "boolean" },
  "exit-code": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** The arguments of a call, read. */
interface Invocation {
  readonly help: boolean;
  readonly json: boolean;
  readonly exitCode: boolean;
  readonly run: (surroundings: Surroundings) => Promise<Update>;
}

function read(args: readonly string[], directory: string): Invocation {
  const { values, positionals } = readArguments(args, { options: OPTIONS, allowPositionals: true });
  const help = values.help === true;
  const [from, ...rest] = positionals;
  if (!help && (from === undefined || rest.length > 0)) throw new UsageError("expected one directory");
  const services = values.service?.flatMap((names) => names.split(",")).filter((name) => name !== "");
  const at = (path: string | undefined): string | undefined => path && resolve(directory, path);
  return {
    help,
    json: values.json === true,
    exitCode: values["exit-code"] === true,
    run: ({ root, build, signal, onStep }) =>
      updateSpec({
        root,
        directory: resolve(directory, from ?? ""),
        services,
        goSdk: at(values["go-sdk"]),
        intl: at(values.intl),
        goSdkIntl: at(values["go-sdk-intl"]),
        markdown: at(values.markdown),
        dryRun: values["dry-run"] === true,
        build,
        signal,
        onStep,
      }),
  };
}

/** `pnpm spec:update`. */
export async function updateCommand(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { print, complain, colour } = surroundings;
  let invocation: Invocation;
  try {
    invocation = read(args, surroundings.directory);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`spec:update: ${error.message}\n\n${HELP}`);
    return 2;
  }
  if (invocation.help) {
    print(HELP);
    return 0;
  }
  try {
    const update = await invocation.run(surroundings);
    if (invocation.json) print(updateJson(update));
    else for (const line of summaryLines(update, colour)) print(line);
    const breaks = "prepared" in update && update.prepared.judgement.bump === "major";
    return invocation.exitCode && breaks ? 1 : 0;
  } catch (error) {
    if (error instanceof Interrupted) {
      complain("spec:update: interrupted. Nothing was written.");
      if (invocation.json) print(interruptedJson());
      return 130;
    }
    if (!(error instanceof StepError)) throw error;
    complain(`spec:update failed at ${error.step}: ${error.message}\nNothing was written.`);
    if (invocation.json) print(failureJson(error.step, error.message));
    return 2;
  }
}
