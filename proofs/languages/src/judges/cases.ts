import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { filesBelow } from "@tc3-schema/base/files";
import { readExamples } from "@tc3-schema/conformance/read-examples";
import type { Draft } from "@tc3-schema/exports/drafts";
import * as v20190711 from "@tc3-schema/validator/sms/v20190711";
import * as v20210111 from "@tc3-schema/validator/sms/v20210111";
import type { JudgedSubject } from "@tc3-schema/vectors/judge";
import { mutantsOf } from "./mutants.ts";

/** A body, the schema that judges it, and the verdict that is expected. */
export interface Case {
  /** The ID of the vector, or the example and its change, and then the severity. */
  readonly id: string;
  readonly schema: string;
  readonly body: string;
  readonly accepted: boolean;
}

/** The directory of the published schemas. */
const SCHEMAS = join(createRequire(import.meta.url).resolve("@tc3-schema/schemas/package.json"), "..");

/** The schemas of the specimen are beside the vectors. */
function schemaAt(draft: Draft, contract: string, severity: string): string {
  const path = `standalone/${draft}/${contract}.${severity}.schema.json`;
  return existsSync(join(SCHEMAS, path)) ? join(SCHEMAS, path) : join(SCHEMAS, "vectors", path);
}

const JUDGED = /^(?:answers|callbacks|requests)\/[a-z-]+\.json$/;

/** Every vector whose verdict a schema can express, once for each severity. */
export const vectorCases = (draft: Draft): readonly Case[] =>
  filesBelow(join(SCHEMAS, "vectors"))
    .filter((path) => JUDGED.test(path))
    .flatMap((path) => {
      const subject: JudgedSubject = JSON.parse(readFileSync(join(SCHEMAS, "vectors", path), "utf8"));
      if (subject.judges === "codes" || subject.judges === "items") return [];
      return [...subject.vectors].flatMap((vector) => {
        const { id, contract, schema } = vector;
        const text = "body" in vector ? vector.body : Buffer.from(vector.bytes, "hex").toString();
        // Most parsers leave the byte order mark to their user.
        const body = text.replace(/^\uFEFF/, "");
        return Object.entries(schema ?? {}).map(([severity, accepted]) => ({
          id: `${id} ${severity}`,
          schema: schemaAt(draft, contract, severity),
          body,
          accepted,
        }));
      });
    });

const CONTRACTS = { v20190711, v20210111 };

/** How many changed examples are judged. */
const MUTANTS = 2_000;

/**
 * The official examples of SMS and changes of them, as many as are wanted. Our contracts say what is expected.
 *
 * @param definitions A checkout of the official definitions.
 */
export function exampleCases(definitions: string, draft: Draft): readonly Case[] {
  const bodies = Object.entries(CONTRACTS).flatMap(([version, contracts]) =>
    readExamples(definitions, "sms", version).flatMap(({ action, index, output }) => {
      const contract = Object.values(contracts).find((each) => each.action === action);
      if (contract === undefined) return [];
      return mutantsOf(JSON.parse(output)).map(({ change, body }) => ({
        id: `example ${version}/${action}/${index} ${change}`,
        path: `sms/${version}/${action}`,
        body: JSON.stringify(body),
        tolerant: contract.is(body),
        strict: contract.strict.is(body),
      }));
    }),
  );
  const step = Math.max(1, Math.floor(bodies.length / MUTANTS));
  return bodies
    .filter((_, index) => index % step === 0)
    .flatMap(({ id, path, body, tolerant, strict }) => [
      { id: `${id} tolerant`, schema: schemaAt(draft, path, "tolerant"), body, accepted: tolerant },
      { id: `${id} strict`, schema: schemaAt(draft, path, "strict"), body, accepted: strict },
    ]);
}
