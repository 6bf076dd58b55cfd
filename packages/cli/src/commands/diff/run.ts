import { existsSync, readFileSync } from "node:fs";
import { excerpt } from "@tc3-schema/codegen/visible";
import {
  compare,
  type Judgement,
  judge,
  type LoadStateOptions,
  loadState,
  readIgnore,
  readPolicy,
} from "@tc3-schema/spec-diff";
import type { ExitCode } from "../../exit-code.ts";
import { attempt } from "../../failure.ts";
import { InputError } from "../../input-error.ts";
import type { Terminal } from "../../terminal.ts";
import type { DiffOptions } from "./options.ts";
import { print, printFailure } from "./print.ts";
import { writeChangeset } from "./write-changeset.ts";

/** With `--across-versions`, two services are one for each state: `--service sms@2019-07-11,sms@2021-01-11`. */
function stateOptions({
  service,
  edition,
  acrossVersions,
}: DiffOptions): readonly [LoadStateOptions, LoadStateOptions] {
  const shared = edition === undefined ? {} : { edition };
  if (service === undefined) return [shared, shared];
  const [first, second, ...more] = service;
  if (acrossVersions !== true || first === undefined || second === undefined || more.length > 0)
    return [
      { ...shared, services: service },
      { ...shared, services: service },
    ];
  return [
    { ...shared, services: [first] },
    { ...shared, services: [second] },
  ];
}

/** @throws {InputError} If the directory does not exist. Its content is checked later. */
function requireState(state: string): void {
  if (state.startsWith("git:") || existsSync(state)) return;
  throw new InputError(
    `there is no directory ${excerpt(state, 200)}`,
    "A state is a directory of schemas or definitions, a clone of https://github.com/TencentCloud/tencentcloud-cli, or git: followed by a revision.",
  );
}

function compareStates(previous: string, current: string, options: DiffOptions): Judgement {
  const { acrossVersions, policy, ignore } = options;
  const [before, after] = stateOptions(options);
  const changes = compare(loadState(previous, before), loadState(current, after), {
    acrossVersions: acrossVersions === true,
  });
  return judge(changes, {
    ...(policy === undefined ? {} : { policy: readPolicy(policy, readFileSync(policy, "utf8")) }),
    ...(ignore === undefined ? {} : { ignore: readIgnore(ignore, readFileSync(ignore, "utf8")) }),
  });
}

/**
 * Compares two states, prints the changes, and writes a changeset if `--changeset` is given.
 *
 * @throws {InputError} If a state does not exist.
 */
export async function runDiff(
  previous: string,
  current: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  requireState(previous);
  requireState(current);
  const attempted = await attempt(() => {
    const judgement = compareStates(previous, current, options);
    const changeset = options.changeset === true ? writeChangeset(judgement, options.config) : undefined;
    return { judgement, changeset };
  });
  if ("failure" in attempted) {
    printFailure(attempted.failure.message, options, terminal);
    return 2;
  }
  const { judgement, changeset } = attempted.result;
  print(judgement, changeset, options, terminal);
  return options.exitCode === true && judgement.bump === "major" ? 1 : 0;
}
