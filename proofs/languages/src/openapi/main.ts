/**
 * `pnpm languages:openapi` exports OpenAPI documents of both editions, lets three validators judge them, and lets Prism
 * answer for SendSms. The answers are judged by our contract. Validators and Prism are installed in a temporary directory.
 * `--services cvm,vpc` chooses other services, and `--services all` takes all versions of all services, which takes many
 * minutes.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { filesBelow } from "@tc3-schema/base/files";
import { undoIfInterrupted, undoOnSignals } from "@tc3-schema/base/interruption";
import { isRecord } from "@tc3-schema/base/json";
import { sendSms } from "@tc3-schema/validator/sms/v20210111";
import { exportFiles } from "../export-files.ts";
import { runProgram } from "../program.ts";
import { Tally } from "../tally.ts";

const SCHEMAS = join(import.meta.dirname, "../../../../schemas");

const TOOLS = [
  "@redocly/openapi-core@2.64.0",
  "@seriousme/openapi-schema-validator@2.11.0",
  "@readme/openapi-parser@9.0.0",
  // The last one that runs with Node 20.
  "@stoplight/prism-cli@5.14.2",
];

/** The validators hold all documents of a run in memory, and a run has to end within a few minutes. */
const DOCUMENTS_PER_RUN = 12;

/** Lets the validators judge every document below a directory. */
function validateAll(directory: string, below: string, tally: Tally): void {
  const files = filesBelow(join(directory, below)).map((file) => join(directory, below, file));
  const program = join(import.meta.dirname, "validate.mjs");
  const judged = new Map<unknown, unknown>();
  let said = "";
  for (let from = 0; from < files.length; from += DOCUMENTS_PER_RUN) {
    const some = files.slice(from, from + DOCUMENTS_PER_RUN);
    const { stdout, stderr } = runProgram(process.execPath, [program, directory, ...some], directory);
    for (const line of stdout.split("\n").filter((each) => each.startsWith("{"))) {
      const result: unknown = JSON.parse(line);
      if (isRecord(result)) judged.set(result["file"], result["problems"]);
    }
    said += stderr;
  }
  if (files.length === 0) tally.check(`${below} has documents`, false, "the export wrote none");
  for (const file of files) {
    const problems = judged.get(file);
    const isValid = Array.isArray(problems) && problems.length === 0;
    tally.check(
      `${file.slice(join(directory, "/").length)} is a valid document for three validators`,
      isValid,
      problems === undefined ? said : JSON.stringify(problems),
    );
  }
}

const REQUEST = { PhoneNumberSet: ["+8613711112222"], SmsSdkAppId: "1400006666", TemplateId: "1" };

const HEADERS = {
  "Content-Type": "application/json",
  "X-TC-Action": "SendSms",
  "X-TC-Version": "2021-01-11",
  "X-TC-Timestamp": "1",
  Authorization:
    "TC3-HMAC-SHA256 Credential=a/1970-01-01/sms/tc3_request, SignedHeaders=content-type;host, Signature=0",
};

/** Lets Prism serve a document, and calls back with its address. */
async function withPrism(
  directory: string,
  document: string,
  use: (address: string) => Promise<void>,
): Promise<void> {
  const prism = join(directory, "node_modules/@stoplight/prism-cli/dist/index.js");
  const server = spawn(process.execPath, [prism, "mock", "--port", "0", document], {
    cwd: directory,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const forget = undoIfInterrupted(() => {
    server.kill();
  });
  try {
    let said = "";
    for await (const chunk of server.stdout) {
      said += String(chunk);
      const [, address] = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(said) ?? [];
      if (address === undefined) continue;
      // Its lines are read on, or it would wait for a reader.
      server.stdout.resume();
      await use(address);
      return;
    }
    throw new Error(`Prism did not start:\n${said}`);
  } finally {
    if (server.exitCode === null) {
      server.kill();
      await once(server, "exit");
    }
    forget();
  }
}

async function askPrism(directory: string, severity: string, tally: Tally): Promise<void> {
  const document = join(directory, severity, "sms/v20210111/SendSms.openapi.json");
  await withPrism(directory, document, async (address) => {
    const ask = (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
      fetch(address, { method: "POST", headers: { ...HEADERS, ...headers }, body: JSON.stringify(body) });
    const name = `Prism, with the ${severity} document`;

    const success = await (await ask(REQUEST)).text();
    const outcome = sendSms.strict.decode(success);
    tally.check(`${name}, answers with a success that conforms`, outcome.status === "success", success);

    const failure = await (await ask(REQUEST, { Prefer: "example=failure" })).text();
    const failed = sendSms.strict.decode(failure);
    tally.check(`${name}, answers with a failure if it is asked to`, failed.status === "failure", failure);

    const { TemplateId: _, ...incomplete } = REQUEST;
    const { status } = await ask(incomplete);
    tally.check(`${name}, refuses a request without a required parameter`, status === 422, String(status));

    const other = await ask(REQUEST, { "X-TC-Action": "SendMail" });
    tally.check(`${name}, refuses another action`, other.status === 422, String(other.status));
  });
}

async function tryAll(directory: string, services: string, tally: Tally): Promise<void> {
  const npm = ["install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--prefix", directory];
  const installed = runProgram("npm", [...npm, ...TOOLS], directory);
  if (installed.exitCode !== 0) {
    tally.skip("OpenAPI documents", `the validators could not be installed: ${installed.stderr.trim()}`);
    return;
  }
  // A strict schema refuses more examples than a tolerant one.
  const chosen = services === "all" ? ["--all-services"] : ["--service", services];
  exportFiles(directory, "openapi", "definitions", ...chosen, "--edition", "cn", "--strict");
  exportFiles(directory, "openapi", "definitions", ...chosen, "--edition", "intl");
  exportFiles(directory, "openapi", "schemas", "--schemas", SCHEMAS);
  const one = ["--service", "sms@2021-01-11", "--action", "SendSms", "--each-action"];
  exportFiles(directory, "openapi", "tolerant", ...one);
  exportFiles(directory, "openapi", "strict", ...one, "--strict");
  for (const below of ["definitions", "schemas", "tolerant", "strict"]) validateAll(directory, below, tally);
  await askPrism(directory, "tolerant", tally);
  await askPrism(directory, "strict", tally);
}

const { values } = parseArgs({ options: { services: { type: "string", default: "sms,cvm,vpc" } } });
const tally = new Tally();
const directory = mkdtempSync(join(realpathSync(tmpdir()), "tc3-openapi-"));
const remove = (): void => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
undoOnSignals();
undoIfInterrupted(remove);
try {
  writeFileSync(join(directory, "package.json"), '{ "private": true }');
  await tryAll(directory, values.services, tally);
} finally {
  remove();
}
process.exitCode = tally.end();
