/** `pnpm clients` calls the official clients against `tc3 mock`, see `run.ts`. */
import { join } from "node:path";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  table: join(import.meta.dirname, "../../expected/clients.json"),
  today: new Date().toISOString().slice(0, 10),
  print: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
});
