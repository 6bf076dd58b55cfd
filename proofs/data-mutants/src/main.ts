/** `pnpm data-mutants`, see `run.ts`. */
import { classes } from "./classes.ts";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), classes, {
  official: process.env["TC3_SPEC_DIR"],
  print: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
});
