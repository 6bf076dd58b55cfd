/**
 * `pnpm --filter @tc3-schema/conformance examples -- DIR`: the examples of the official definitions, parsed with our
 * contracts and held against a person's judgement.
 */
import { join } from "node:path";
import { run } from "./run.ts";

process.exitCode = run(process.argv.slice(2), {
  // pnpm runs this in the package, whereas a person means the directory they are in.
  directory: process.env["INIT_CWD"] ?? process.cwd(),
  expected: join(import.meta.dirname, "../expected"),
  print: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
});
