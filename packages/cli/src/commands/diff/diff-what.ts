import { existsSync, readFileSync } from "node:fs";
import { excerpt, visible, visibleLines } from "@tc3-schema/codegen/visible";
import {
  compare,
  type Judgement,
  judge,
  type LoadStateOptions,
  loadState,
  readIgnore,
  readPolicy,
  renderJson,
  renderMarkdown,
  renderText,
} from "@tc3-schema/spec-diff";
import type { ExitCode } from "../../exit-code.ts";
import { attempt } from "../../failure.ts";
import { InputError } from "../../input-error.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import type { DiffFlags } from "./flags.ts";
import { type WrittenChangeset, writeChangeset } from "./write-changeset.ts";

/** Across versions, two are one for each state: `--service sms@2019-07-11,sms@2021-01-11`. */
function optionsOf({ service, acrossVersions }: DiffFlags): readonly [LoadStateOptions, LoadStateOptions] {
  if (service === undefined) return [{}, {}];
  const [first, second, ...more] = service;
  if (acrossVersions !== true || first === undefined || second === undefined || more.length > 0)
    return [{ services: service }, { services: service }];
  return [{ services: [first] }, { services: [second] }];
}

/** @throws {InputError} When there is no such directory; what is in it is looked at later. */
function requireState(state: string): void {
  if (state.startsWith("git:") || existsSync(state)) return;
  throw new InputError(
    `there is no directory ${excerpt(state, 200)}`,
    "A state is a schemas directory, a clone of https://github.com/TencentCloud/tencentcloud-cli, or git: with a revision behind it.",
  );
}

function compared(previous: string, current: string, flags: DiffFlags): Judgement {
  const { acrossVersions, policy, ignore } = flags;
  const [before, after] = optionsOf(flags);
  const changes = compare(loadState(previous, before), loadState(current, after), {
    acrossVersions: acrossVersions === true,
  });
  return judge(changes, {
    ...(policy === undefined ? {} : { policy: readPolicy(policy, readFileSync(policy, "utf8")) }),
    ...(ignore === undefined ? {} : { ignore: readIgnore(ignore, readFileSync(ignore, "utf8")) }),
  });
}

function changesetLine({ file, written }: WrittenChangeset): string {
  if (file === undefined) return "Nothing to release: no changeset.";
  return written ? `Changeset written: ${visible(file)}` : `The changeset is there already: ${visible(file)}`;
}

function rendered(judgement: Judgement, { markdown, verbose }: DiffFlags, terminal: Terminal): string {
  if (markdown === true) return renderMarkdown(judgement);
  const text = renderText(judgement, { color: terminal.colour, verbose: verbose === true });
  // Colours are control sequences themselves; names come from schemas, which allow none.
  return terminal.colour ? text : visibleLines(text);
}

const line = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);

/**
 * Compares, tells, and writes a changeset where one is wanted.
 *
 * @throws {InputError} When a state is not there.
 */
export async function diffWhat(
  previous: string,
  current: string,
  flags: DiffFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  requireState(previous);
  requireState(current);
  const attempted = await attempt(() => {
    const judgement = compared(previous, current, flags);
    const changeset = flags.changeset === true ? writeChangeset(judgement, flags.config) : undefined;
    return { judgement, changeset };
  });
  if ("failure" in attempted) {
    const { message } = attempted.failure;
    terminal.err(visibleLines(`${message}\nNothing was written.\n`));
    if (flags.json === true) terminal.out(toJson({ outcome: "failed", problem: message }));
    return 2;
  }
  const { judgement, changeset } = attempted.result;
  if (flags.json === true) {
    const told: unknown = JSON.parse(renderJson(judgement));
    terminal.out(
      toJson({ outcome: "compared", ...Object(told), ...(changeset === undefined ? {} : { changeset }) }),
    );
  } else {
    terminal.out(line(rendered(judgement, flags, terminal)));
    if (changeset !== undefined) terminal.out(`${changesetLine(changeset)}\n`);
  }
  return flags.exitCode === true && judgement.bump === "major" ? 1 : 0;
}
