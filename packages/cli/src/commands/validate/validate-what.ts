import { availableParallelism } from "node:os";
import type { ExitCode } from "../../exit-code.ts";
import { isBuilt } from "../../is-built.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import { chooseContracts } from "./contracts/choose-contracts.ts";
import type { ContractsSource } from "./contracts/source.ts";
import type { Crew } from "./crew.ts";
import type { Flags } from "./flags.ts";
import type { Judging } from "./judge-lines.ts";
import { judgeStream, ReaderLeft } from "./judge-stream.ts";
import { type Input, openInput } from "./open-input.ts";
import { streamProgress } from "./progress.ts";
import { OUTCOMES } from "./result.ts";
import { type Summary, summarise } from "./summary.ts";
import { summaryText } from "./summary-text.ts";

async function crewFor(source: ContractsSource, judging: Judging, flags: Flags): Promise<Crew> {
  const { workers = availableParallelism() } = flags;
  if (isBuilt && workers > 1) {
    const { threadCrew } = await import("./thread-crew.ts");
    return threadCrew({ source, judging }, workers);
  }
  const { localCrew } = await import("./local-crew.ts");
  return localCrew(source, judging, isBuilt);
}

async function judged(input: Input, crew: Crew, flags: Flags, terminal: Terminal): Promise<Summary> {
  const progress = streamProgress(flags, terminal, input.size);
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of input.chunks) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  try {
    const tally = await judgeStream(
      {
        chunks: counted(),
        maxLine: flags.maxLine,
        write: (results) => terminal.write(results),
        onProgress: (lines) => progress.show(bytes, lines),
      },
      crew,
    );
    return summarise(tally, bytes);
  } finally {
    progress.end();
  }
}

function print(summary: Summary, name: string, flags: Flags, terminal: Terminal): void {
  if (flags.json === true) terminal.out(toJson(summary));
  else if (flags.summary === true) terminal.out(summaryText(summary, name));
  else if (flags.quiet !== true) terminal.err(summaryText(summary, name));
}

/** Reads, judges, prints. @throws {InputError} When there is nothing to judge, or nothing to judge it by. */
export async function validateWhat(
  file: string | undefined,
  flags: Flags,
  terminal: Terminal,
): Promise<ExitCode> {
  terminal.exitOnInterrupt();
  const input = await openInput(file, terminal);
  let crew: Crew | undefined;
  try {
    const { source, action } = await chooseContracts(flags);
    const { tagged, strict, maxLine, summary, json, only = OUTCOMES } = flags;
    const shown = summary === true || json === true ? [] : only;
    const judging = { action, tagged: tagged === true, strict: strict === true, shown, maxLine };
    crew = await crewFor(source, judging, flags);
    const result = await judged(input, crew, flags, terminal);
    print(result, input.name, flags, terminal);
    return result.outcome === "malformed" && flags.exitZero !== true ? 1 : 0;
  } catch (error) {
    if (error instanceof ReaderLeft) return 141;
    throw error;
  } finally {
    await input.close();
    await crew?.dismiss();
  }
}
