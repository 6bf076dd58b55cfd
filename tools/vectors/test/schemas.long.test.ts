import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { DRAFTS } from "@tc3-schema/exports/drafts";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { SCHEMAS, subjects } from "./subjects.ts";

type Accepts = (value: unknown) => boolean;

describe.each(DRAFTS)("Ajv on the standalone schemas of %s says what the vectors say", (draft) => {
  const known = new Map<string, Accepts>();

  /** The schemas of the specimen are beside the vectors. */
  const schemaOf = (contract: string, severity: string): Accepts => {
    const path = `standalone/${draft}/${contract}.${severity}.schema.json`;
    const compiled = known.get(path);
    if (compiled !== undefined) return compiled;
    const file = [join(SCHEMAS, path), join(SCHEMAS, "vectors", path)].find((each) => existsSync(each));
    const schema: object = JSON.parse(readFileSync(file ?? path, "utf8"));
    const accepts = new (draft === "draft-07" ? Ajv : Ajv2020)().compile(schema);
    known.set(path, accepts);
    return accepts;
  };

  const valueOf = (body: string): unknown => JSON.parse(body.replace(/^\uFEFF/, ""));

  test.each(
    [...subjects.answers, ...subjects.callbacks].map((each) => [each.subject, each.vectors] as const),
  )("%s", (_subject, vectors) => {
    for (const vector of vectors) {
      if (vector.schema === undefined || !("body" in vector)) continue;
      const value = valueOf(vector.body);
      const found = {
        tolerant: schemaOf(vector.contract, "tolerant")(value),
        strict: schemaOf(vector.contract, "strict")(value),
      };
      expect([vector.id, found]).toEqual([vector.id, vector.schema]);
    }
  });

  test.each(subjects.requests.map((each) => [each.subject, each.vectors] as const))(
    "%s",
    (_subject, vectors) => {
      for (const { id, contract, body, schema } of vectors) {
        if (schema === undefined) continue;
        expect([id, schemaOf(contract, "request")(valueOf(body))]).toEqual([id, schema.request]);
      }
    },
  );
});
