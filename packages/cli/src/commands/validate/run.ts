import { availableParallelism } from "node:os";
import type { ExitCode } from "../../exit-code.ts";
import { isBuilt } from "../../is-built.ts";
import type { Terminal } from "../../terminal.ts";
import { chooseContracts } from "./contracts/choose-contracts.ts";
import type { ContractsSource } from "./contracts/source.ts";
import type { Judging } from "./judge-lines.ts";
import { judgeStream, ReaderLeft } from "./judge-stream.ts";
import { type Input, openInput } from "./open-input.ts";
import type { ValidateOptions } from "./options.ts";
import { print } from "./print.ts";
import { streamProgress } from "./progress.ts";
import { OUTCOMES } from "./result.ts";
import { type Summary, summarise } from "./summary.ts";
import type { Workers } from "./workers.ts";

async function workersFor(
  source: ContractsSource,
  judging: Judging,
  options: ValidateOptions,
): Promise<Workers> {
  const { workers = availableParallelism() } = options;
  if (isBuilt && workers > 1) {
    const { threadWorkers } = await import("./thread-workers.ts");
    return threadWorkers({ source, judging }, workers);
  }
  const { localWorker } = await import("./local-worker.ts");
  return localWorker(source, judging, isBuilt);
}

async function judgeInput(
  input: Input,
  workers: Workers,
  options: ValidateOptions,
  terminal: Terminal,
): Promise<Summary> {
  const progress = streamProgress(options, terminal, input.size);
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
        maxLine: options.maxLine,
        write: (results) => terminal.write(results),
        onProgress: (lines) => progress.show(bytes, lines),
      },
      workers,
    );
    return summarise(tally, bytes);
  } finally {
    progress.end();
  }
}

/**
 * Reads the lines, judges them and prints the results. @throws {InputError} If the input cannot be read, or a contract
 * is not known.
 */
export async function runValidate(
  file: string | undefined,
  options: ValidateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  terminal.exitOnInterrupt();
  const input = await openInput(file, terminal);
  let workers: Workers | undefined;
  try {
    const { source, action } = await chooseContracts(options);
    const { tagged, strict, maxLine, summary, json, only = OUTCOMES } = options;
    const shown = summary === true || json === true ? [] : only;
    const judging = { action, tagged: tagged === true, strict: strict === true, shown, maxLine };
    workers = await workersFor(source, judging, options);
    const result = await judgeInput(input, workers, options, terminal);
    print(result, input.name, options, terminal);
    return result.outcome === "malformed" && options.exitZero !== true ? 1 : 0;
  } catch (error) {
    if (error instanceof ReaderLeft) return 141;
    throw error;
  } finally {
    await input.close();
    await workers?.close();
  }
}
