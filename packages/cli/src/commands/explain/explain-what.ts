import type { ExitCode } from "../../exit-code.ts";
import type { Selecting } from "../../knowledge/selecting.ts";
import { select } from "../../knowledge/selection.ts";
import type { Language } from "../../language.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import { exitCodeOf } from "./exit-code-of.ts";
import { explain } from "./explain/explain.ts";
import { inLanguage } from "./explain/in-language.ts";
import { readInput } from "./read-input.ts";
import { recognise } from "./recognise/recognise.ts";
import { render } from "./render/render.ts";

interface Wanted extends Selecting {
  readonly language: Language;
  readonly json: boolean;
}

/** Reads, recognises, explains, prints. @throws {InputError} When there is nothing to explain. */
export async function explainWhat(what: string, wanted: Wanted, terminal: Terminal): Promise<ExitCode> {
  const selection = await select(wanted);
  const input = await readInput(what, terminal);
  const given =
    input.kind === "code" ? ({ form: "code", code: input.code } as const) : recognise(input.content);
  const explanation = inLanguage(explain(given, { language: wanted.language, selection }));
  terminal.out(wanted.json ? toJson(explanation) : render(explanation, terminal));
  return exitCodeOf(explanation);
}
