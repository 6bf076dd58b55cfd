/** `pnpm definitions:update CN_DIR INTL_DIR` writes the facts of all official definitions into packages/definitions. */
import { join } from "node:path";
import { updateCommand } from "../tools/facts/src/update/command.ts";

const WIDTH = 40;
const { stderr } = process;

process.exitCode = updateCommand(process.argv.slice(2), {
  out: join(import.meta.dirname, "../packages/definitions"),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  show: (text) => {
    if (stderr.isTTY) stderr.write(`\r${text.padEnd(WIDTH)}\r`);
  },
});
