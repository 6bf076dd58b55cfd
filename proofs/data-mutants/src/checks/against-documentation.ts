import { isJson, type Json, objectAt, objectsOf, parse, textsOf, wordOf } from "../json.ts";
import type { Check } from "./check.ts";
import { differences } from "./differences.ts";
import { CALLBACKS, ENVELOPE, FAILURES, FAMILIES, RECEIPTS } from "./documented.ts";

const ENVELOPE_FILE = "schemas/envelope.schema.json";
const CALLBACKS_FILE = "schemas/services/sms/callbacks/callbacks.schema.json";
const RECEIPTS_FILE = "schemas/services/sms/callbacks/receipt-codes.schema.json";
const COMMON_FILE = "schemas/error-codes/common.schema.json";
const SMS_FILE = "schemas/services/sms/v20210111/responses.schema.json";

/** Returns the kind of a member and its flags, in the words of a file of facts. */
function wordsOf(name: string, member: Json, required: readonly string[]): string {
  const types = textsOf(member["type"]);
  const isReference = ["$ref", "allOf", "oneOf"].some((key) => key in member);
  const kind = member["x-kind"] ?? types[0] ?? member["type"] ?? (isReference ? "object" : "anything");
  return [
    wordOf(kind),
    ...(required.includes(name) ? ["promised"] : []),
    ...(types.length > 0 ? ["nullable"] : []),
    ...(member["deprecated"] === true ? ["deprecated"] : []),
  ].join(" ");
}

function typesOf(content: Json): Json {
  return Object.fromEntries(
    Object.entries(objectAt(content, "definitions")).map(([name, type]) => [
      name,
      Object.fromEntries(
        Object.entries(objectAt(type, "properties")).map(([member, schema]) => [
          member,
          wordsOf(member, objectAt(schema), textsOf(objectAt(type)["required"])),
        ]),
      ),
    ]),
  );
}

const failuresOf = (content: Json): Json =>
  Object.fromEntries(
    Object.entries(objectAt(content, "definitions")).flatMap(([name, type]) =>
      isJson(type) && type["x-failures"] !== undefined
        ? [
            [
              name,
              objectsOf(type["x-failures"]).map(({ when, is, code, codes }) =>
                [when, is, code, codes]
                  .filter((each) => each !== undefined)
                  .map(wordOf)
                  .join(" "),
              ),
            ],
          ]
        : [],
    ),
  );

const judgement = (code: Json): string =>
  ["x-fault", "x-category", "x-retry", "x-wait-seconds"]
    .flatMap((key) => (code[key] === undefined ? [] : [wordOf(code[key])]))
    .join(" ");

const reviewedJudgement = (code: Json): string =>
  code["x-reviewed"] === true ? judgement(code) : `${judgement(code)}, which nobody reviewed`;

const judgementsOf = (content: Json): Json =>
  Object.fromEntries(
    objectsOf(content["oneOf"]).map((code) => [String(code["const"]), reviewedJudgement(code)]),
  );

const familiesOf = (content: Json): Json =>
  Object.fromEntries(
    Object.entries(objectAt(content, "x-families")).map(([name, family]) => [
      name,
      judgement(objectAt(family)),
    ]),
  );

/** What each file has to say according to the documentation, and how to read it from the file. */
const COMPARED: readonly (readonly [file: string, expected: object, read: (content: Json) => Json])[] = [
  [ENVELOPE_FILE, ENVELOPE, typesOf],
  [CALLBACKS_FILE, CALLBACKS, typesOf],
  [SMS_FILE, FAILURES, failuresOf],
  [RECEIPTS_FILE, RECEIPTS, judgementsOf],
  [COMMON_FILE, FAMILIES, familiesOf],
];

/** Compares the envelope, callbacks, receipts and families with the tables in `documented.ts`. No definition has them. */
export const againstDocumentation: Check = {
  name: "documentation",
  test: "proofs/data-mutants/test/committed-data.test.ts",
  run: ({ all }, files) =>
    COMPARED.filter(([file]) => files?.has(file) !== false).flatMap(([file, expected, read]) =>
      differences(expected, read(parse(all.read(file))), () => false).map((each) => `${file}#${each}`),
    ),
};
