/**
 * `pnpm languages:judges` lets libraries in other languages judge with the published standalone schemas: all vectors whose verdict a
 * schema can express, and changed official examples of SMS if `TC3_SPEC_DIR` is set. Every disagreement must be in
 * `expected/judges.json`, with its reason. With `--install`, root on Debian installs the libraries that are missing.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installMissing, isHere, runProgram } from "../program.ts";
import { Tally } from "../tally.ts";
import { type Case, exampleCases, vectorCases } from "./cases.ts";
import { knownDisagreements } from "./disagreements.ts";
import { JUDGES, type JudgeProgram } from "./judges.ts";

const PROGRAMS = join(import.meta.dirname, "programs");

/** Returns the IDs of the cases that a program judges otherwise, or why it did not judge all of them. */
function disagreements(
  { file, command, env }: JudgeProgram,
  cases: readonly Case[],
): { readonly found: readonly string[]; readonly failure?: string } {
  const [program = "", ...args] = command;
  const input = cases.map(({ schema, body }) => `${JSON.stringify({ schema, body })}\n`).join("");
  const { exitCode, stdout, stderr } = runProgram(
    program,
    [...args, join(PROGRAMS, file)],
    PROGRAMS,
    env,
    input,
  );
  const verdicts = stdout.trimEnd().split("\n");
  if (exitCode !== 0 || verdicts.length !== cases.length) {
    return { found: [], failure: `${verdicts.length} of ${cases.length} cases were judged\n${stderr}` };
  }
  const found = cases.flatMap(({ id, accepted }, index) =>
    verdicts[index]?.toLowerCase() === String(accepted) ? [] : [id],
  );
  return { found };
}

function tryJudge(judge: JudgeProgram, definitions: string | undefined, tally: Tally): void {
  const known = knownDisagreements()[judge.name] ?? [];
  for (const draft of judge.drafts) {
    const cases = [
      ...vectorCases(draft),
      ...(definitions === undefined ? [] : exampleCases(definitions, draft)),
    ];
    const here = new Set(cases.map(({ id }) => id));
    const listed = known.flatMap(({ ids }) => ids);
    const expected = listed.filter((id) => here.has(id));
    // Without TC3_SPEC_DIR there are no examples. Every vector is always there.
    const unknown = listed.filter((id) => !here.has(id) && !id.startsWith("example "));
    const { found, failure } = disagreements(judge, cases);
    if (failure !== undefined) {
      tally.check(`${judge.name}, ${draft}: the program judges every case`, false, failure);
      continue;
    }
    const surprising = found.filter((id) => !expected.includes(id));
    const gone = expected.filter((id) => !found.includes(id));
    const agreed = cases.length - found.length;
    tally.check(
      `${judge.name}, ${draft}: ${agreed} of ${cases.length} verdicts agree, and the reason of each other one is known`,
      surprising.length === 0 && gone.length === 0 && unknown.length === 0,
      [
        ...surprising.map((id) => `  otherwise: ${id}`),
        ...gone.map((id) => `  agrees now: ${id}`),
        ...unknown.map((id) => `  no such case: ${id}`),
      ].join("\n"),
    );
  }
}

const { values } = parseArgs({ options: { install: { type: "boolean" } } });
const specification = process.env["TC3_SPEC_DIR"];
const definitions = specification === undefined ? undefined : join(specification, "tccli");
const tally = new Tally();
if (definitions === undefined) tally.skip("changed official examples", "TC3_SPEC_DIR is not set");
for (const judge of JUDGES) {
  const missing = (): readonly string[] => judge.needs.filter((need) => !isHere(need));
  const why = missing().length > 0 && values.install === true ? installMissing(judge.packages) : undefined;
  if (missing().length > 0) tally.skip(judge.name, why ?? `${missing().join(", ")} is not here`);
  else tryJudge(judge, definitions, tally);
}
process.exitCode = tally.end();
