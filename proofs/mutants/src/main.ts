/** `pnpm mutants`, see `run.ts`. */
import { PARTS } from "./parts.ts";
import { run } from "./run.ts";
import { runPart } from "./run-part.ts";
import { readSurvivors } from "./survivors.ts";

process.exitCode = await run(process.argv.slice(2), {
  parts: PARTS,
  listed: readSurvivors(),
  runPart,
  print: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
});
