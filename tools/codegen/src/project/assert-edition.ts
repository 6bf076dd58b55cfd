import type { TargetEdition } from "../load/files.ts";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import { findServices } from "./find-services.ts";
import type { ServiceSource } from "./service-source.ts";

/**
 * Checks that all services of a source are of one edition. Contracts of one edition make wrong promises to users of the
 * other, so nobody should get both by accident.
 *
 * @param wanted The edition that was asked for; undefined for any.
 * @throws {SchemaError} If a service is of another edition. It names the file of each.
 */
export function assertEdition(source: ServiceSource, wanted: TargetEdition | undefined): void {
  const services = findServices(source, undefined).map((path) => ({ path, ...source.edition(path) }));
  const [first] = services;
  if (first === undefined) return;
  const expected =
    wanted === undefined ? `${first.edition}, as ${first.file} has it` : `${wanted}, the edition asked for`;
  const mistakes = services.flatMap(({ file, edition }): readonly Mistake[] =>
    edition === (wanted ?? first.edition)
      ? []
      : [
          {
            file,
            pointer: "/x-edition",
            expected,
            received: edition,
            advice:
              "Import each edition into a directory of its own: tc3 import tccli --edition intl --out DIR",
          },
        ],
  );
  if (mistakes.length > 0) throw new SchemaError(mistakes);
}
