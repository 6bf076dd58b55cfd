import { Argument, Command } from "commander";
import type { MakeCommand } from "../../program.ts";
import { candidates } from "./candidates.ts";
import { SCRIPTS, SHELLS, type Shell } from "./scripts.ts";

const AFTER = `
Examples:
  source <(tc3 completion bash)                                  in ~/.bashrc
  source <(tc3 completion zsh)                                   in ~/.zshrc, after compinit
  tc3 completion fish > ~/.config/fish/completions/tc3.fish`;

/** `tc3 completion`. */
export const completionCommand: MakeCommand = (terminal, finish) =>
  new Command("completion")
    .summary("print a script that completes commands and names in your shell")
    .description("Prints a script that makes your shell complete commands, options, services and actions.")
    .addArgument(new Argument("<shell>", "the shell").choices(SHELLS))
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", AFTER)
    .action((shell: Shell) => {
      terminal.out(SCRIPTS[shell]);
      finish(0);
    });

/** `tc3 complete -- WORDS`, which the scripts run. The last word is the one that is being typed. */
export const completeCommand: MakeCommand = (terminal, finish) => {
  const command = new Command("complete").argument("[words...]").helpOption(false);
  return command.action((words: readonly string[]) => {
    const { parent } = command;
    if (parent !== null)
      terminal.out(
        candidates(parent, words)
          .map((each) => `${each}\n`)
          .join(""),
      );
    finish(0);
  });
};
