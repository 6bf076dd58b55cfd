/** `pnpm fuzz`, see `run.ts`. */
import { undoOnSignals } from "@tc3-schema/base/interruption";
import { run } from "./run.ts";
import { targets } from "./targets.ts";

undoOnSignals();
process.exitCode = await run(process.argv.slice(2), targets, {
  print: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
});
