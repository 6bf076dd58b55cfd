/** `pnpm mutants`, see `run.ts`. */
import { undoOnSignals } from "@tc3-schema/base/interruption";
import { PARTS } from "./parts.ts";
import { run } from "./run.ts";
import { runPart } from "./run-part.ts";
import { readSurvivors } from "./survivors.ts";

undoOnSignals();
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
