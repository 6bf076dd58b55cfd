/** Reads each JSON entry on the command line as a file and with `require`, and prints the entries that are equal. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";

const require = createRequire(import.meta.url);

const agree = (specifier) =>
  isDeepStrictEqual(
    JSON.parse(readFileSync(new URL(import.meta.resolve(specifier)), "utf8")),
    require(specifier),
  );

console.log(JSON.stringify(process.argv.slice(2).filter(agree)));
