import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SHELLS, type Shell } from "../src/commands/completion/scripts.ts";

/** A directory of programs with `tc3` in it, so that the shells find the command as they do on a user's machine. */
let programs: string;

beforeAll(() => {
  programs = mkdtempSync(join(tmpdir(), "tc3-completion-"));
  const main = join(import.meta.dirname, "../dist/main.js");
  writeFileSync(join(programs, "tc3"), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  chmodSync(join(programs, "tc3"), 0o755);
});

afterAll(() => {
  rmSync(programs, { recursive: true, force: true });
});

/** Runs a program of a shell without the files of the user. `$1` is the line before the cursor. */
const START: Readonly<Record<Shell, readonly string[]>> = {
  bash: ["bash", "--noprofile", "--norc", "-c"],
  zsh: ["zsh", "-f", "-c"],
  fish: ["fish", "--no-config", "--command"],
};

/** Each prints the completions of the line, among them the wanted one. bash and zsh need a trick for that, because they complete for people only. */
const COMPLETE: Readonly<Record<Shell, (line: string, wanted: string) => string>> = {
  // bash splits the line, and calls the function that is registered for its first word.
  bash: (line) => `
source <(tc3 completion bash)
COMP_WORDS=(${line.replace(/ $/, ' ""')})
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
[[ $(complete -p tc3) =~ -F\\ ([^ ]+) ]]
"\${BASH_REMATCH[1]}" tc3
printf '%s\\n' "\${COMPREPLY[@]}"`,
  // A second zsh in a terminal of its own, in which somebody types the line and presses Tab.
  zsh: (line, wanted) => `
zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner 'autoload -U compinit; compinit -u -D; source <(tc3 completion zsh); bindkey "^I" complete-word; print REA""DY'
zpty -r inner said '*READY*'
zpty -n -w inner $'${line}\\t'
zpty -r inner said '*${wanted}*'
print -r -- \${said//$'\\b'/}`,
  fish: (line) => `tc3 completion fish | source; complete -C '${line}'`,
};

function completions(shell: Shell, line: string, wanted: string): string {
  const [program = "", ...args] = START[shell];
  const { status, stdout, stderr } = spawnSync(program, [...args, COMPLETE[shell](line, wanted)], {
    // Somewhere without tc3.json, so that the names are those of the command's own definitions.
    cwd: programs,
    env: { ...process.env, PATH: `${programs}:${process.env["PATH"]}`, TERM: "dumb", HOME: programs },
    encoding: "utf8",
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`${shell} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

const isHere = (shell: Shell): boolean => spawnSync(shell, ["--version"]).error === undefined;

const LINES = [
  ["commands", "tc3 compl", "completion"],
  ["services", "tc3 add lighth", "lighthouse"],
  ["actions after --action", "tc3 add cvm --action DescribeInternet", "DescribeInternetChargeTypeConfigs"],
  [
    "a further action of a list",
    "tc3 add cvm --action DescribeZones,DescribeInternet",
    "DescribeZones,DescribeInternetChargeTypeConfigs",
  ],
  ["options", "tc3 add cvm --edit", "--edition"],
] as const;

describe.each(SHELLS)("in %s, the script completes", (shell) => {
  test.each(LINES)("%s", (_what, line, wanted) => {
    // A machine without the shell cannot try it, and the test says so. Only bash has to be everywhere.
    const canTry = shell === "bash" || isHere(shell);
    if (!canTry) console.warn(`${shell} is not installed here: its completion was NOT tried`);
    expect(canTry ? completions(shell, line, wanted) : wanted).toContain(wanted);
  });
});
