import { join } from "node:path";
import { subdirectories } from "@tc3-schema/base/files";
import { recordedEdition } from "@tc3-schema/codegen/recorded-edition";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import type { TargetEdition } from "@tc3-schema/codegen/schema-files";

interface Recorded {
  /** Below the schemas directory. */
  readonly file: string;
  readonly edition: TargetEdition;
}

const FILES = ["responses.schema.json", "callbacks.schema.json", "error-codes.schema.json"];

function recordsIn(schemas: string): readonly Recorded[] {
  const services = subdirectories(join(schemas, "services")).flatMap((service) =>
    subdirectories(join(schemas, "services", service)).map((version) => `services/${service}/${version}`),
  );
  return services.flatMap((directory) =>
    FILES.flatMap((name) => {
      const file = `${directory}/${name}`;
      const edition = recordedEdition(join(schemas, file));
      return edition === undefined ? [] : [{ file, edition }];
    }),
  );
}

/** Returns the edition of a directory of schemas; undefined if no file in it records one. */
export const editionIn = (schemas: string): TargetEdition | undefined => recordsIn(schemas)[0]?.edition;

/**
 * Checks that a directory has no schemas of another edition. Files that record none are of no known edition, and get the
 * new one with the next import.
 *
 * @throws {SchemaError} If it has. Then nothing was written.
 */
export function assertEditionIn(schemas: string, edition: TargetEdition): void {
  const mistakes = recordsIn(schemas).flatMap((record): readonly Mistake[] =>
    record.edition === edition
      ? []
      : [
          {
            file: record.file,
            pointer: "/x-edition",
            expected: `${edition}, the edition of this import`,
            received: record.edition,
            advice: `Use --edition ${record.edition}, or another directory with --out: each has one edition`,
          },
        ],
  );
  if (mistakes.length > 0) throw new SchemaError(mistakes);
}
