import type { Output } from "@tc3-schema/codegen/emitted-file";
import type { Model } from "@tc3-schema/codegen/model";
import { directorySource, type SchemaSource } from "@tc3-schema/codegen/schema-source";
import { DRAFTS, readService, standaloneService } from "@tc3-schema/exports";
import { SPECIMEN } from "./contracts.ts";
import { makeVectors } from "./make-vectors.ts";
import { JUDGED, type Judged, type Subject } from "./vector.ts";

const SCHEMA = "https://tc3-schema.github.io/schemas/meta/vectors.schema.json";

/** ASCII only. Editors and Git change byte order marks and line ends, and other languages read no lone surrogate. */
const ascii = (text: string): string =>
  text.replaceAll(/[^\n -~]/g, (unit) =>
    [...Array(unit.length).keys()]
      .map((at) => `\\u${unit.charCodeAt(at).toString(16).padStart(4, "0")}`)
      .join(""),
  );

/** A file: its head, and then a line for each vector. So a comparison of two versions shows one line per vector. */
function textOf(judges: Judged, { subject, description, vectors }: Subject): string {
  const [head] = JSON.stringify({ $schema: SCHEMA, judges, subject, description }, null, 2).split("\n}");
  const lines = vectors.map((vector) => `    ${JSON.stringify(vector)}`);
  return ascii(`${head},\n  "vectors": [\n${lines.join(",\n")}\n  ]\n}\n`);
}

/** The standalone schemas of the specimen, for programs that judge with them. */
function specimenSchemas({ envelope }: Model, source: SchemaSource): Output {
  const inVectors: SchemaSource = {
    list: (directory) => source.list(`${SPECIMEN.directory}/${directory}`),
    read: (file) => source.read(`${SPECIMEN.directory}/${file}`),
  };
  const read = readService(inVectors, SPECIMEN.path, undefined);
  if (read.kind !== "service") throw new TypeError("the specimen is a service");
  return {
    directory: "schemas/vectors/standalone",
    files: standaloneService(envelope, read.service, DRAFTS),
  };
}

/**
 * The published vectors, a directory for each thing that they judge, and the standalone schemas of the specimen. Other
 * directories of schemas have no specimen, and no vectors.
 *
 * @param schemas The directory of the schemas.
 */
export function vectorsOutput(model: Model, schemas: string): readonly Output[] {
  const source = directorySource(schemas);
  if (source.list(SPECIMEN.directory).length === 0) return [];
  const subjects = makeVectors(source);
  return [
    ...JUDGED.map((judges) => ({
      directory: `schemas/vectors/${judges}`,
      files: subjects[judges].map((each) => ({
        path: `${each.subject}.json`,
        text: textOf(judges, each),
      })),
    })),
    specimenSchemas(model, source),
  ];
}
