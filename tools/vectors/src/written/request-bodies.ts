import { issue, requestVector } from "../answer-vector.ts";
import type { Path, RequestVector, Subject, VectorIssue } from "../vector.ts";

const SEND = "sms/v20210111/SendSms";
const KINDS = "specimen/v20300101/ReadKinds";
const TREE = "specimen/v20300101/ReadTree";
const NOTHING = "specimen/v20300101/ReadNothing";
const SIGN = "sms/v20210111/AddSmsSign";
const INTL_SIGN = "intl/sms/v20210111/AddSmsSign";

const VALID = { PhoneNumberSet: ["+8613711112222"], SmsSdkAppId: "1400006666", TemplateId: "1110" };

const { TemplateId: _, ...lacking } = VALID;

const EVERY_KIND = {
  NullableCount: null,
  NullableLabels: null,
  NullablePart: null,
  NullableText: null,
  PromisedCount: 1,
  PromisedCounts: [1],
  PromisedDay: "",
  PromisedFlag: true,
  PromisedLabels: ["a"],
  PromisedPart: { Id: 1 },
  PromisedParts: [{ Id: 1 }],
  PromisedRatio: 1.5,
  PromisedText: "a",
  PromisedUnsigned: 1,
};

const kinds = (members: object): object => ({ ...EVERY_KIND, ...members });

const MAINLAND = {
  DocumentType: 0,
  International: 1,
  ProofImage: "aGk=",
  SignName: "Lamp",
  SignPurpose: 0,
  SignType: 0,
  QualificationId: 1,
};

const at = (code: string, ...path: Path): VectorIssue => issue(code, path);

type Case = readonly [
  name: string,
  description: string,
  contract: string,
  body: string | object,
  issues: readonly VectorIssue[],
  noSchema?: string,
];

const nested = (levels: number): string =>
  `{"Root":${'{"Id":1,"Next":'.repeat(levels - 1)}{"Id":1}${"}".repeat(levels - 1)}}`;

const CASES: readonly Case[] = [
  ["body/boolean", "A request is an object.", SEND, "true", [at("wrong-kind")]],
  ["body/list", "A list of a request is no request.", SEND, [VALID], [at("wrong-kind")]],
  ["body/null", "A request is never null.", SEND, "null", [at("null")]],
  ["body/text", "A text is no request.", SEND, '"text"', [at("wrong-kind")]],
  [
    "body/wrapped",
    "A request has no envelope.",
    SEND,
    { Request: VALID },
    [
      at("missing", "PhoneNumberSet"),
      at("missing", "SmsSdkAppId"),
      at("missing", "TemplateId"),
      at("unknown-field", "Request"),
    ],
  ],
  ["editions/known-to-one-mainland", "The mainland edition has this parameter.", SIGN, MAINLAND, []],
  [
    "editions/known-to-one-international",
    "The international edition does not have it.",
    INTL_SIGN,
    MAINLAND,
    [at("unknown-field", "QualificationId")],
  ],
  ["empty/no-parameters", "An action may have no parameters.", NOTHING, {}, []],
  [
    "empty/unknown-parameter",
    "An action without parameters knows none.",
    NOTHING,
    { A: 1 },
    [at("unknown-field", "A")],
  ],
  [
    "integers/beyond-2-53",
    "An integer beyond 2^53 is sent as it is written.",
    KINDS,
    JSON.stringify(EVERY_KIND).replace('"PromisedCount":1', '"PromisedCount":9007199254740993'),
    [],
  ],
  [
    "integers/fraction-of-zero",
    "1.0 is an integer.",
    KINDS,
    JSON.stringify(EVERY_KIND).replace('"PromisedCount":1', '"PromisedCount":1.0'),
    [],
  ],
  [
    "integers/fraction",
    "1.5 is no integer.",
    KINDS,
    kinds({ PromisedCount: 1.5 }),
    [at("wrong-kind", "PromisedCount")],
  ],
  ["integers/negative-unsigned", "No least value is asserted.", KINDS, kinds({ PromisedUnsigned: -1 }), []],
  [
    "integers/text",
    "Digits in a text are of another kind.",
    KINDS,
    kinds({ PromisedCount: "1" }),
    [at("wrong-kind", "PromisedCount")],
  ],
  ["lists/empty", "A list may be empty.", SEND, { ...VALID, PhoneNumberSet: [] }, []],
  [
    "lists/item-of-another-kind",
    "Each item has the kind of the list.",
    SEND,
    { ...VALID, TemplateParamSet: ["1", 2] },
    [at("wrong-kind", "TemplateParamSet", 1)],
  ],
  [
    "lists/null-item",
    "An item is never null.",
    SEND,
    { ...VALID, TemplateParamSet: [null] },
    [at("null", "TemplateParamSet", 0)],
  ],
  [
    "lists/one-value",
    "One number is no list of it.",
    SEND,
    { ...VALID, PhoneNumberSet: "+8613711112222" },
    [at("wrong-kind", "PhoneNumberSet")],
  ],
  [
    "names/another-spelling",
    "A name is compared as the wire spells it.",
    SEND,
    { ...lacking, TemplateID: "1110" },
    [at("missing", "TemplateId"), at("unknown-field", "TemplateID")],
  ],
  [
    "names/misspelt",
    "A misspelt name is unknown.",
    SEND,
    { ...VALID, SingName: "x" },
    [at("unknown-field", "SingName")],
  ],
  [
    "names/proto",
    "__proto__ is an unknown name.",
    SEND,
    JSON.stringify(VALID).replace("{", '{"__proto__":{"SignName":5},'),
    [at("unknown-field", "__proto__")],
  ],
  [
    "names/proto-brings-no-parameter",
    "A prototype that a body brings has no parameter.",
    SEND,
    JSON.stringify(lacking).replace("{", '{"__proto__":{"TemplateId":"1"},'),
    [at("missing", "TemplateId"), at("unknown-field", "__proto__")],
  ],
  [
    "names/twice",
    "Of a name that comes twice the last one counts.",
    SEND,
    JSON.stringify(VALID).replace("{", '{"TemplateId":1,'),
    [],
  ],
  [
    "nulls/optional",
    "An optional parameter is left out, and not null.",
    SEND,
    { ...VALID, SignName: null },
    [at("null", "SignName")],
  ],
  [
    "nulls/required",
    "A required parameter is never null.",
    SEND,
    { ...VALID, TemplateId: null },
    [at("null", "TemplateId")],
  ],
  ["nulls/nullable", "A parameter may be null if its definition says so.", KINDS, EVERY_KIND, []],
  [
    "nulls/nullable-missing",
    "A required parameter that may be null must be there.",
    KINDS,
    JSON.stringify(EVERY_KIND).replace('"NullableText":null,', ""),
    [at("missing", "NullableText")],
  ],
  [
    "nulls/unknown",
    "An unknown parameter that is null is unknown.",
    SEND,
    { ...VALID, Charset: null },
    [at("unknown-field", "Charset")],
  ],
  [
    "objects/missing-inside",
    "What a type requires is required inside.",
    KINDS,
    kinds({ PromisedPart: { Name: "a" } }),
    [at("missing", "PromisedPart", "Id")],
  ],
  [
    "objects/null-inside",
    "An optional member inside is never null.",
    KINDS,
    kinds({ PromisedPart: { Id: 1, Name: null } }),
    [at("null", "PromisedPart", "Name")],
  ],
  [
    "objects/unknown-inside",
    "A member that the type does not declare is unknown.",
    KINDS,
    kinds({ PromisedParts: [{ Id: 1, New: 1 }] }),
    [at("unknown-field", "PromisedParts", 0, "New")],
  ],
  [
    "several",
    "Everything that is wrong is reported.",
    SEND,
    { ...lacking, PhoneNumberSet: [1], SignName: null, New: 1 },
    [
      at("missing", "TemplateId"),
      at("null", "SignName"),
      at("unknown-field", "New"),
      at("wrong-kind", "PhoneNumberSet", 0),
    ],
  ],
  [
    "trees/as-deep-as-allowed",
    "Types that contain themselves may be nested 1,000 levels deep.",
    TREE,
    nested(1_000),
    [],
    "parsers of other languages stop earlier",
  ],
  [
    "trees/inside",
    "The type requires the same inside.",
    TREE,
    { Root: { Id: 1, Children: [{}] } },
    [at("missing", "Root", "Children", 0, "Id")],
  ],
  [
    "trees/too-deep",
    "One level more is refused. The path has its first 256 steps.",
    TREE,
    nested(1_001),
    [at("too-deep", "Root", ...Array.from({ length: 255 }, () => "Next"))],
    "a schema has no limit",
  ],
  ["valid/every-required-parameter", "Every required parameter is there.", SEND, VALID, []],
  [
    "valid/values-of-any-form",
    "Values are never judged, only their kinds.",
    SEND,
    { ...VALID, PhoneNumberSet: ["no number"], TemplateId: "" },
    [],
  ],
];

export const requestBodies: Subject<RequestVector> = {
  subject: "request-bodies",
  description: "Requests: what the API would refuse. There is one severity.",
  isWritten: true,
  vectors: CASES.map(([name, description, contract, body, issues, noSchema]) =>
    requestVector({
      id: `request-bodies/${name}`,
      description,
      contract,
      body: typeof body === "string" ? body : JSON.stringify(body),
      issues,
      ...(noSchema !== undefined && { noSchema }),
    }),
  ),
};
