import type {
  CatalogueFile,
  CodeSchema,
  LoadedCallbacks,
  LoadedCatalogue,
  LoadedService,
  MemberSchema,
  ObjectTypeSchema,
  TextsFile,
} from "../src/load/files.ts";

/**
 * A service that does not exist, with the forms that the committed schemas lack, and with names that are words of the language or
 * names of ours. It is small, so that people can read the code that is generated from it.
 */

const SCHEMA = "http://json-schema.org/draft-07/schema#";
const ID = "https://example.com/library.schema.json";
const SOURCES = { page: { title: "Page", url: "https://example.com" } };

const TEXT: MemberSchema = { type: "string" };
const COUNT: MemberSchema = { type: "integer" };
const to = ($ref: string): { readonly $ref: string } => ({ $ref: `#/definitions/${$ref}` });

/** Members whose names end with `!` are promised. */
function object(title: string, members: Readonly<Record<string, MemberSchema>>): ObjectTypeSchema {
  const entries = Object.entries(members);
  return {
    title,
    type: "object",
    required: entries.filter(([name]) => name.endsWith("!")).map(([name]) => name.slice(0, -1)),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/!$/, ""), schema])),
  };
}

const byTitle = (...objects: readonly ObjectTypeSchema[]): Readonly<Record<string, ObjectTypeSchema>> =>
  Object.fromEntries(objects.map((each) => [each.title, each]));

/** Types in their forms in answers. */
const TYPES = [
  {
    ...object("Book", {
      "Id!": { type: "integer", "x-kind": "int64", description: "Its number." },
      "Title!": TEXT,
      "an-odd.name": { type: ["string", "null"] },
      Old: { type: "string", deprecated: true, description: "Use Title." },
      "OldId!": { type: "integer", "x-kind": "int64", deprecated: true },
      "Gone!": { type: "array", items: to("Author"), deprecated: true },
      "Author!": { allOf: [to("Author")] },
      "Editor!": { oneOf: [to("Author"), { type: "null" }] },
      Editors: { type: "array", items: to("Author") },
    }),
    description: "A book.\n\nEnds no comment: */ and @sets no tag.",
  },
  object("Author", {
    "Name!": TEXT,
    Best: { allOf: [to("Book")] },
    "Born!": { type: ["string", "null"], "x-kind": "date" },
  }),
  object("Shelf", {
    "Shelves!": { type: "array", items: to("Shelf") },
    Books: { type: "array", items: to("Book") },
    Beside: { oneOf: [to("Shelf"), { type: "null" }] },
  }),
  object("Wide", {
    ...Object.fromEntries(Array.from("ABCDEFGHIJK", (name) => [name, { type: "number", "x-kind": "float" }])),
    "odd-name": TEXT,
  }),
  object(
    "WidePromised",
    Object.fromEntries(Array.from("ABCDEFGHIJKL", (name, index) => [index < 9 ? `${name}!` : name, TEXT])),
  ),
  object("Empty", {}),
  object("default", { Any: { "x-kinds": ["string", "integer"] } }),
  object("string", { "Of!": { allOf: [to("default")] } }),
  object("Int64", { Open: { type: "boolean" } }),
  object("Item", { "Code!": TEXT, "Message!": TEXT }),
  {
    ...object("Record", { "Status!": COUNT, "Why!": TEXT }),
    "x-failures": [{ when: "Status", is: 2, code: "Why" }],
  },
  {
    ...object("Receipt", { "Status!": COUNT, "Why!": TEXT }),
    "x-failures": [{ when: "Status", is: 0, code: "Why", codes: "receipts" }],
  },
  object("LibraryError", { "Reason!": TEXT }),
  object("string_", { A: TEXT }),
  object("KnownIndexErrorCode", { A: TEXT }),
] as const;

const answer = (action: string, members: Readonly<Record<string, MemberSchema>> = {}): ObjectTypeSchema => ({
  ...object(`${action}Response`, { ...members, "RequestId!": TEXT }),
  description: `The answer of ${action}.`,
});

const RESPONSES = byTitle(
  ...TYPES,
  answer("Read", {
    "Shelf!": { allOf: [to("Shelf")] },
    "Names!": { type: ["array", "null"], items: { type: "string" } },
    Counts: { type: "array", items: { type: "integer", "x-kind": "uint64" } },
    Ratios: { type: "array", items: { type: "number" } },
    "Flags!": { type: "array", items: { type: "boolean" } },
    "Old!": { type: "string", deprecated: true },
    Older: { allOf: [to("Empty")], deprecated: true },
    "Oldest!": { allOf: [to("Empty")], deprecated: true },
    Any: { "x-kinds": ["string", "integer"] },
    "AnyPromised!": { "x-kinds": ["string", "integer"] },
    "Count!": { type: ["integer", "null"] },
    "Data!": { oneOf: [to("Empty"), { type: "null" }] },
  }),
  answer("Import", { Wide: { allOf: [to("Wide")] }, WidePromised: { allOf: [to("WidePromised")] } }),
  answer("Index", {
    DeprecatedWarning: COUNT,
    Error: { allOf: [to("LibraryError")] },
    Sent: { type: "array", items: to("Item") },
  }),
  answer("Integer", {
    "Error!": { "x-kinds": ["string", "integer"] },
    Records: { type: "array", items: to("Record") },
  }),
  answer("con", {
    Word: { allOf: [to("string")] },
    Ours: { allOf: [to("Int64")] },
    Book: { allOf: [to("Book")] },
    Receipts: { type: "array", items: to("Receipt") },
  }),
  answer("Common"),
);

const REQUESTS = byTitle(
  object("ReadRequest", {
    Any: { "x-kinds": ["string", "integer"] },
    "AnyRequired!": { "x-kinds": ["string", "integer"] },
    Limit: { type: ["integer", "null"], "x-kind": "int64" },
    "Name!": TEXT,
    "Maybe!": { type: ["string", "null"] },
    "Filters!": { type: "array", items: to("Filter") },
    Ratio: { type: "number" },
    Ratios: { type: "array", items: { type: "number" } },
    Counts: { type: "array", items: { type: "integer" } },
    Words: { type: ["array", "null"], items: { type: "string" } },
    Flag: { type: "boolean" },
    Filter: { oneOf: [to("Filter"), { type: "null" }] },
  }),
  object("Filter", { "Name!": TEXT, "odd-name": TEXT }),
  object("ImportRequest", { Part: { allOf: [to("Part")] }, Wide: { allOf: [to("Wide")] } }),
  object("Wide", Object.fromEntries(Array.from("ABCDEFGHIJKL", (name) => [name, TEXT]))),
  object("Part", {
    Filter: { allOf: [to("Filter")] },
    Words: { type: "array", items: { type: "string" } },
    Parts: { type: "array", items: to("Part") },
    Part: { allOf: [to("Part")] },
  }),
  object("IndexRequest", { Again: { allOf: [to("IndexRequest")] } }),
  object("IntegerRequest", { Empty: { allOf: [to("Empty")] } }),
  object("Empty", {}),
  { ...object("conRequest", { A: { allOf: [to("Open")] } }), description: "Asks for all." },
  object("Open", { A: TEXT }),
  object("CommonRequest", {}),
);

const code = (of: Partial<CodeSchema> & Pick<CodeSchema, "const">): CodeSchema => ({
  "x-fault": "client",
  "x-category": "request",
  "x-retry": "no",
  "x-reason": `The reason of ${of.const}.`,
  "x-source": "page",
  "x-reviewed": true,
  ...of,
});

const CODES: CatalogueFile = {
  $id: ID,
  title: "LibraryErrorCode",
  description: "The codes of the library.",
  type: "string",
  "x-edition": "intl",
  "x-service": "library",
  "x-version": "2026-01-01",
  "x-sources": SOURCES,
  "x-families": {
    Borrowed: {
      "x-fault": "none",
      "x-category": "none",
      "x-retry": "no",
      "x-reason": "It is borrowed.",
      "x-docs": "https://example.com/borrowed",
    },
    Closed: {
      "x-fault": "server",
      "x-category": "platform",
      "x-retry": "transient",
      "x-reason": "It is closed.",
    },
  },
  oneOf: [
    code({ const: "Closed.Today", "x-retry": "wait", "x-wait-seconds": 60, "x-actions": ["Read", "Index"] }),
    code({ const: 'Quote."', "x-docs": "https://example.com", "x-actions": ["Read"] }),
    code({ const: "Unjudged", "x-reviewed": false }),
    code({ const: "ByRule", "x-rule": "by-rule", "x-actions": ["Read", "NoSuchAction"] }),
  ],
};

const FAMILIES_AND_CODES = ["Borrowed", "Closed", "Closed.Today", 'Quote."'] as const;

const texts = (language: "en" | "zh"): TextsFile => {
  const sentences = (what: string): Readonly<Record<string, string>> =>
    Object.fromEntries(FAMILIES_AND_CODES.map((key) => [key, `${what} ${key}.`]));
  return language === "en"
    ? { language, summaries: sentences("What is") }
    : { language, summaries: sentences("摘要"), reasons: sentences("原因") };
};

const catalogue = (directory: string, file: string, content: CatalogueFile): LoadedCatalogue => ({
  file: `${directory}/${file}.schema.json`,
  content,
  texts: (["en", "zh"] as const).map((language) => ({
    file: `${directory}/${file}.${language}.json`,
    content: texts(language),
  })),
});

const shared = { $schema: SCHEMA, $id: ID, title: "Library", "x-edition": "intl" } as const;

/** The service, in the international edition. */
export function libraryService(): LoadedService {
  const directory = "services/library/v20260101";
  const versioned = { ...shared, "x-service": "library", "x-version": "2026-01-01" };
  return {
    responses: {
      file: `${directory}/responses.schema.json`,
      content: {
        ...versioned,
        description: "Lends books.",
        "x-actions": {
          Read: { description: "Reads a shelf.", "x-docs": "https://example.com/read" },
          Import: { "x-status": "deprecated" },
          Index: { description: "Lists all." },
          Integer: {},
          con: {},
          Common: { "x-status": "offline" },
        },
        definitions: RESPONSES,
      },
    },
    requests: {
      file: `${directory}/requests.schema.json`,
      content: { ...versioned, description: "Requests.", definitions: REQUESTS },
    },
    errorCodes: catalogue(directory, "error-codes", CODES),
  };
}

/** A service with nothing in it, whose name is a word of the language, for both editions. */
export function emptyService(): LoadedService {
  const directory = "services/class/v20260101";
  const content = {
    ...shared,
    description: "Has nothing.",
    "x-edition": "both",
    "x-service": "class",
    "x-version": "2026-01-01",
    definitions: {},
  } as const;
  return {
    responses: { file: `${directory}/responses.schema.json`, content: { ...content, "x-actions": {} } },
    requests: { file: `${directory}/requests.schema.json`, content },
    errorCodes: undefined,
  };
}

/** A service whose name is that of a variable of ours, with names of ours for its types. Its answers have receipts, and no other items. */
export function receiptsService(): LoadedService {
  const directory = "services/receipts/v20260101";
  const versioned = {
    ...shared,
    "x-edition": "cn",
    "x-service": "receipts",
    "x-version": "2026-01-01",
  } as const;
  return {
    responses: {
      file: `${directory}/responses.schema.json`,
      content: {
        ...versioned,
        description: "Has receipts.",
        "x-actions": { Pull: {} },
        definitions: byTitle(
          ...TYPES.filter(({ title }) => title === "Receipt"),
          object("Version", { A: TEXT }),
          object("Models", { A: TEXT }),
          answer("Pull", {
            "Error!": { type: "array", items: { type: "integer" } },
            Receipt: { allOf: [to("Receipt")] },
          }),
        ),
      },
    },
    requests: {
      file: `${directory}/requests.schema.json`,
      content: { ...versioned, description: "Requests.", definitions: byTitle(object("PullRequest", {})) },
    },
    errorCodes: catalogue(directory, "error-codes", {
      ...CODES,
      "x-edition": "cn",
      "x-service": "receipts",
      title: "ReceiptsErrorCode",
    }),
  };
}

/** Callbacks of the library in the mainland edition. One has the name of a module of ours, and one that of a word. */
export function libraryCallbacks(): LoadedCallbacks {
  const directory = "services/library/callbacks";
  const described = (title: string) => ({ title, description: `Posted as ${title}.` });
  return {
    callbacks: {
      file: `${directory}/callbacks.schema.json`,
      content: {
        ...shared,
        "x-edition": "cn",
        description: "Callbacks of the library.",
        "x-service": "library",
        "x-callbacks": {
          index: { ...described("CallbackContract"), allOf: [to("Event")] },
          list: { ...described("class"), type: "array", items: to("Event") },
          tree: { ...described("TreeCallback"), allOf: [to("Tree")] },
        },
        "x-answer": to("Answer"),
        definitions: byTitle(
          object("Event", { "Id!": { type: "integer", "x-kind": "uint64" }, "Code!": TEXT, Note: TEXT }),
          object("Tree", { "Children!": { type: "array", items: to("Tree") } }),
          object("Answer", { "result!": COUNT }),
        ),
      },
    },
    receiptCodes: catalogue(directory, "receipt-codes", {
      ...CODES,
      title: "LibraryReceiptCode",
      "x-edition": "cn",
      "x-version": "callbacks",
      oneOf: CODES.oneOf.map((each) => ({ ...each, "x-actions": [] })),
    }),
  };
}
