import type { ExitCode } from "../../exit-code.ts";
import type { Explanation } from "./explanation.ts";

/**
 * 2: there was no answer to explain, because it is malformed or because no code is in it. 1: nothing is known of a
 * code in it, nor of its family. 0: all of it is explained, whether it tells of a success or of a failure.
 */
export function exitCodeOf({ outcome, code, items, form }: Explanation): ExitCode {
  if (outcome === "malformed" || (form === "thrown-error" && code === null)) return 2;
  const codes = [code, ...items.map((item) => item.code)];
  return codes.some((each) => each?.match === "none") ? 1 : 0;
}
