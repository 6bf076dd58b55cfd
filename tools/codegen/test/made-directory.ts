/** A program that makes a temporary directory in another one, and says why if it cannot. */
import { temporaryDirectory } from "../src/write/temporary-directory.ts";

const [parent = "", prefix = ""] = process.argv.slice(2);

try {
  temporaryDirectory(parent, prefix);
} catch (error) {
  console.log(String(error));
}
