import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

// If the reader stops before the end (`tc3 … | head`), that is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`tc3: the output cannot be written: ${error.message}\n`);
  process.exit(2);
});

process.exitCode = await run(process.argv.slice(2), processTerminal);
