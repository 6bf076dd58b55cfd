/**
 * `pnpm demo`, the first command of the README, builds the packages and then runs this program. The built packages judge
 * the two payloads of the official documentation.
 */
import { readFileSync } from "node:fs";
import { lookup, summaryOf } from "@tc3-schema/errors";
import { en } from "@tc3-schema/errors/en";
import { zh } from "@tc3-schema/errors/zh";
import { envelope } from "@tc3-schema/validator";

const example = (name: string): Uint8Array =>
  readFileSync(new URL(import.meta.resolve(`@tc3-schema/schemas/examples/${name}.json`)));

function show(name: string): void {
  const outcome = envelope.decode(example(name));
  console.log(`\nThe documented ${name}:`);
  switch (outcome.status) {
    case "success":
      console.log(
        `  status     ${outcome.status}, ${outcome.conforms ? "as the definition promises" : "with drift"}`,
      );
      console.log(`  data       ${JSON.stringify(outcome.data)}`);
      break;
    case "failure": {
      const { code, message } = outcome.error;
      const info = lookup(code);
      console.log(`  status     ${outcome.status}`);
      console.log(`  code       ${code}`);
      console.log(`  message    ${message}`);
      console.log(`  in English ${summaryOf(code, en)}`);
      console.log(`  in Chinese ${summaryOf(code, zh)}`);
      console.log(`  fault      ${info.fault}`);
      console.log(`  retry      ${info.retry}: ${info.reason}`);
      break;
    }
    case "malformed":
      throw new Error(`The documented ${name} is malformed: ${JSON.stringify(outcome.issues)}`);
  }
  console.log(`  request id ${outcome.requestId}`);
}

show("success");
show("failure");
