/** `pnpm fuzz`, see `run.ts`. */
import { run } from "./run.ts";
import { targets } from "./targets.ts";

process.exitCode = await run(process.argv.slice(2), targets, {
  print: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
});
