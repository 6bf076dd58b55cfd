import satisfies from "spdx-satisfies";
import type { Library, Problem } from "./library.ts";

/**
 * Licences that our users need not think about: they let anybody use, change and pass on the code, in a product with any
 * licence, and ask for no more than their text beside it, which the notices are. Copyleft (GPL, LGPL, MPL, EPL) is not
 * here: it asks something of who passes the code on. Nor is Python-2.0, of argparse for one: no library in the bundle
 * has it, and it wants a summary of changes, which notices are not.
 */
export const ALLOWED_LICENCES: readonly string[] = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  // With a grant of patents. Its NOTICE file has to be passed on: the notices have it.
  "Apache-2.0",
  // These two do not even ask for their text.
  "0BSD",
  "Unlicense",
  "BlueOak-1.0.0",
  "CC0-1.0",
];

const isAllowed = (licence: string): boolean => {
  try {
    return satisfies(licence, ALLOWED_LICENCES);
  } catch {
    // "SEE LICENSE IN …", "Public Domain": no SPDX expression.
    return false;
  }
};

/** What has a licence that is not allowed, or none that a program can read. "(MIT OR GPL-3.0)" is allowed. */
export const checkLicences = (libraries: readonly Library[]): readonly Problem[] =>
  libraries
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence }) => ({
      kind: "licence",
      library: name,
      text: `${name} ${version} has the licence "${licence}", which is not one of ${ALLOWED_LICENCES.join(", ")}: replace the library, or say in check-licences.ts why its licence asks nothing of our users.`,
    }));
