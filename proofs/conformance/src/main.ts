/**
 * `pnpm --filter @tc3-schema/conformance examples -- DIR` parses the examples of the official definitions with our
 * contracts, and compares the outcomes with a person's judgement.
 */
import { join } from "node:path";
import { run } from "./run.ts";

process.exitCode = run(process.argv.slice(2), {
  // pnpm runs this in the package, but paths are relative to the directory of the user.
  directory: process.env["INIT_CWD"] ?? process.cwd(),
  expected: join(import.meta.dirname, "../expected"),
  print: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
});
