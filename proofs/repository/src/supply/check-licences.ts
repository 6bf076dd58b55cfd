import satisfies from "spdx-satisfies";
import type { Library, Problem } from "./library.ts";

/**
 * Licences that are no burden for our users. They let anybody use, change and pass on the code in a product with any
 * licence. They only require that their text accompanies the code, which the notices do. Copyleft licences (GPL, LGPL,
 * MPL, EPL) are not allowed, because they have conditions for everybody who passes the code on. Python-2.0, the licence of
 * argparse, is not allowed either: no bundled library has it, and it requires a summary of changes, which we do not write.
 */
export const ALLOWED_LICENCES: readonly string[] = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  // With a grant of patents. Its NOTICE file has to be passed on, and the notices contain it.
  "Apache-2.0",
  // These two do not even require their text.
  "0BSD",
  "Unlicense",
  "BlueOak-1.0.0",
  "CC0-1.0",
];

const isAllowed = (licence: string): boolean => {
  try {
    return satisfies(licence, ALLOWED_LICENCES);
  } catch {
    // "SEE LICENSE IN …" and "Public Domain" are not SPDX expressions.
    return false;
  }
};

/** Finds libraries whose licence is not allowed, or cannot be read by a program. "(MIT OR GPL-3.0)" is allowed. */
export const checkLicences = (libraries: readonly Library[]): readonly Problem[] =>
  libraries
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence }) => ({
      kind: "licence",
      library: name,
      text: `${name} ${version} has the licence "${licence}", which is not one of ${ALLOWED_LICENCES.join(", ")}: replace the library, or explain in check-licences.ts why its licence is no burden for our users.`,
    }));
