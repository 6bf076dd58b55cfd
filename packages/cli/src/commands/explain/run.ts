import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { visibleLines } from "@tc3-schema/codegen/visible";
import { explain } from "@tc3-schema/explain";
import type { Explanation } from "@tc3-schema/explain/explanation";
import { recognise } from "@tc3-schema/explain/recognise";
import type { ExitCode } from "../../exit-code.ts";
import { select } from "../../knowledge/selection.ts";
import { languageOf } from "../../language.ts";
import type { Terminal } from "../../terminal.ts";
import type { ExplainOptions } from "./options.ts";
import { print } from "./print.ts";
import { readInput } from "./read-input.ts";

/**
 * 2: there is no answer to explain, because it is malformed or has no code. 1: neither its code nor the family of that
 * code is known. 0: everything is explained, whether it is a success or a failure.
 */
function exitCodeOf({ outcome, code, items, form }: Explanation): ExitCode {
  if (outcome === "malformed" || (form === "thrown-error" && code === null)) return 2;
  const codes = [code, ...items.map((item) => item.code)];
  return codes.some((each) => each?.match === "none") ? 1 : 0;
}

/**
 * Reads the input, recognises and explains it, and prints the result. @throws {InputError} If there is nothing to
 * explain.
 */
export async function runExplain(
  what: string,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const damaged = new Map<string, Mistake>();
  const selection = await select(options, (mistakes) => {
    for (const mistake of mistakes) damaged.set(mistake.file, mistake);
  });
  const input = await readInput(what, terminal);
  const recognised =
    input.kind === "code" ? ({ form: "code", code: input.code } as const) : recognise(input.content);
  const language = options.lang ?? languageOf(terminal.env);
  const explanation = explain(recognised, { language, selection });
  print(explanation, options, terminal);
  if (damaged.size > 0) {
    const { message } = new SchemaError([...damaged.values()]);
    terminal.err(visibleLines(`${message}\nThe code was not looked up there.\n`));
  }
  return exitCodeOf(explanation);
}
