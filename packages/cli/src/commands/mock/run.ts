import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { jsonOf } from "@tc3-schema/codegen/read-json";
import { textOf } from "@tc3-schema/codegen/read-text";
import { visible } from "@tc3-schema/codegen/visible";
import {
  type Answered,
  MockApi,
  type PostedReceipts,
  Receipts,
  type Rule,
  readRules,
  type Secret,
  type Served,
  startServer,
} from "@tc3-schema/mock";
import type { ExitCode } from "../../exit-code.ts";
import { attempt } from "../../failure.ts";
import { InputError } from "../../input-error.ts";
import { cannotListen, sayTlsOnce } from "../../listen-address.ts";
import type { Terminal } from "../../terminal.ts";
import type { MockOptions } from "./options.ts";
import { printCall, printReceipts, printStart, printSummary } from "./print.ts";
import { chooseServed } from "./served-versions.ts";

async function rulesIn(file: string | undefined, served: Served): Promise<readonly Rule[]> {
  if (file === undefined) return [];
  const read = await attempt(() => {
    const text = textOf(readFileSync(file), file);
    return readRules(jsonOf(text.replace(/^\uFEFF/, ""), file), file, served);
  });
  if ("failure" in read) throw new InputError(read.failure.message);
  return read.result;
}

function secretOf({ secretId, secretKey }: MockOptions): Secret | undefined {
  if (secretId === undefined && secretKey === undefined) return undefined;
  if (secretId === undefined || secretKey === undefined || secretKey === "") {
    throw new InputError(
      "to check signatures, both a SecretId and a SecretKey are needed",
      "Give --secret-id, and --secret-key or the variable TC3_MOCK_SECRET_KEY.",
    );
  }
  return { id: secretId, key: secretKey };
}

function assertUrl(url: string | undefined): void {
  if (url === undefined || /^https?:\/\/./.test(url)) return;
  throw new InputError(
    `${url} is no URL of a receiver`,
    "It looks like this: http://127.0.0.1:8080/receipts",
  );
}

/**
 * A file that gets one line for each answer of an action. `tc3 validate --tagged` reads it. If a line cannot be written, because
 * the disk is full for example, the server goes on without the record.
 */
function recorder(
  file: string | undefined,
  { err }: Pick<Terminal, "err">,
): {
  readonly add: (answered: Answered) => void;
  readonly close: () => void;
} {
  if (file === undefined) return { add: () => undefined, close: () => undefined };
  const descriptor = openSync(file, "w");
  let isBroken = false;
  return {
    add: ({ action, reply }) => {
      if (action === undefined || isBroken) return;
      const { service, version } = action;
      const line = { service, version, action: action.action, body: reply.text };
      try {
        writeFileSync(descriptor, `${JSON.stringify(line)}\n`);
      } catch (error) {
        isBroken = true;
        err(`tc3: ${visible(file)} cannot be written, so the record ends here: ${visible(String(error))}\n`);
      }
    },
    close: () => closeSync(descriptor),
  };
}

/** Answers like the API until it is interrupted. @throws {InputError} If an option or a file is wrong. */
export async function runMock(options: MockOptions, terminal: Terminal): Promise<ExitCode> {
  const { seed, region, callback } = options;
  assertUrl(callback);
  const secret = secretOf(options);
  const chosen = await chooseServed(options);
  const rules = await rulesIn(options.rules, chosen.served);
  const opened = await attempt(() => recorder(options.record, terminal));
  if ("failure" in opened) throw new InputError(opened.failure.message);
  const record = opened.result;
  const api = new MockApi({
    served: chosen.served,
    seed,
    rules,
    ...(secret === undefined ? {} : { secret }),
    ...(region === undefined ? {} : { regions: region }),
  });
  const onPosted = (posted: PostedReceipts, answered: Answered): void =>
    printReceipts(posted, answered, options, terminal);
  const receipts = callback === undefined ? undefined : new Receipts({ url: callback, seed, onPosted });
  const onAnswered = (answered: Answered): void => {
    printCall(answered, options, terminal);
    record.add(answered);
    receipts?.add(answered);
  };
  const interrupted = terminal.interrupted();
  const server = await startServer(api, {
    host: options.host,
    port: options.port,
    onAnswered,
    onTls: sayTlsOnce(terminal),
  }).catch((error: unknown) => {
    throw cannotListen(error, options);
  });
  printStart(server.url, chosen, options, terminal);
  await interrupted;
  receipts?.close();
  await server.close();
  record.close();
  printSummary(api.calls.summary, options, terminal);
  return 0;
}
