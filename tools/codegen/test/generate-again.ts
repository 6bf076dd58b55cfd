/** A program that generates into a directory many times. After each run it checks that all files are there. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateProject } from "../src/index.ts";
import { alone } from "../src/write/write-all.ts";

const [schemas = "", out = "", times = ""] = process.argv.slice(2);

for (let run = 0; run < Number(times); run += 1) {
  // A generator with another identity generates everything again.
  const generator = { version: "0.0.0", fingerprint: `${process.pid} ${run}` };
  const action = run % 2 === 0 ? "SendSms" : "PullSmsSendStatus";
  // oxlint-disable no-await-in-loop -- one after the other is the point
  await generateProject({ schemas, out, generator, services: ["sms"], actions: [action] });
  const found = await alone(out, async () => readdirSync(join(out, "sms/v20210111/types")).length);
  // oxlint-enable no-await-in-loop
  if (found !== 5) throw new Error(`run ${run}: ${found} files of types instead of 5`);
}
