/** The site that a definition is of: the mainland's, or the international one. */
export type Edition = "cn" | "intl";

/** What code is generated for: one edition, or code that is deployed to either. */
export type TargetEdition = Edition | "both";

/** The shapes that the meta-schemas under `schemas/meta` describe. */

export interface EnvelopeMemberSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: "string";
  readonly minLength?: 1;
  readonly deprecated?: true;
}

export interface EnvelopeTypeSchema {
  readonly title: string;
  readonly description: string;
  readonly type: "object";
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, EnvelopeMemberSchema>>;
}

export interface EnvelopeFile {
  readonly $id: string;
  readonly title: "Envelope";
  readonly description: string;
  readonly definitions: Readonly<Record<"EnvelopeResponse" | "EnvelopeError", EnvelopeTypeSchema>> &
    Readonly<Record<string, EnvelopeTypeSchema>>;
}

export interface Reference {
  readonly $ref: string;
}

export type JsonType = "string" | "integer" | "number" | "boolean";

/** The kind of the official definition, where it says more than the JSON type. */
export type OfficialKind = "int64" | "uint64" | "float" | "date" | "datetime" | "datetime_iso" | "binary";

/** What a list holds. */
export type ElementSchema = Reference | { readonly type: JsonType; readonly "x-kind"?: OfficialKind };

/** Who says that a member is to come, and from which day on: `2026-12-01`. */
export interface Announcement {
  readonly from: string;
  readonly by: string;
}

interface MemberWords {
  readonly description?: string;
  readonly deprecated?: true;
  /** Present while the official definitions do not have the member yet. */
  readonly "x-announced"?: Announcement;
}

/**
 * `allOf` is one other type, `oneOf` that type or null; a scalar or a list that may be null has two types. Of a member
 * that can be anything, `x-kinds` says what the editions make of it.
 */
export type MemberSchema = MemberWords &
  (
    | { readonly type: JsonType | readonly [JsonType, "null"]; readonly "x-kind"?: OfficialKind }
    | { readonly type: "array" | readonly ["array", "null"]; readonly items: ElementSchema }
    | { readonly allOf: readonly [Reference] }
    | { readonly oneOf: readonly [Reference, { readonly type: "null" }] }
    | { readonly "x-kinds": readonly [string, string] }
  );

/** An item has failed when its member `when` is the integer `is`; its member `code` says why. */
export interface FailureSchema {
  readonly when: string;
  readonly is: number;
  readonly code: string;
  /** The catalogue that lists the code is that of the service's receipts, not its own. */
  readonly codes?: "receipts";
}

export interface ObjectTypeSchema {
  readonly title: string;
  readonly description?: string;
  readonly "x-failures"?: readonly FailureSchema[];
  readonly type: "object";
  /** In responses and callbacks what the spec promises, in requests what has to be given. */
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, MemberSchema>>;
}

export type Definitions = Readonly<Record<string, ObjectTypeSchema>>;

export interface ActionSchema {
  readonly description?: string;
  /** Absent for an action that is in use. */
  readonly "x-status"?: "deprecated" | "offline";
  readonly "x-docs"?: string;
}

interface ServiceFile {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly "x-service": string;
  readonly definitions: Definitions;
}

/** `services/<service>/<v20210111>/requests.schema.json` */
export interface RequestsFile extends ServiceFile {
  readonly "x-version": string;
}

/** `services/<service>/<v20210111>/responses.schema.json` */
export interface ResponsesFile extends ServiceFile {
  readonly "x-version": string;
  readonly "x-actions": Readonly<Record<string, ActionSchema>>;
}

/** A callback's body: a list of one type, or that type. */
export type CallbackSchema = {
  readonly title: string;
  readonly description: string;
  readonly "x-docs"?: string;
} & ({ readonly type: "array"; readonly items: Reference } | { readonly allOf: readonly [Reference] });

/** `services/<service>/callbacks/callbacks.schema.json` */
export interface CallbacksFile extends ServiceFile {
  readonly "x-callbacks": Readonly<Record<string, CallbackSchema>>;
  readonly "x-answer": Reference;
}

export type Fault = "client" | "server" | "none" | "unknown";
export type Category =
  | "request"
  | "credentials"
  | "permission"
  | "account"
  | "quota"
  | "state"
  | "content"
  | "platform"
  | "none"
  | "unknown";
export type Retry = "no" | "throttle" | "wait" | "transient";

export interface FamilySchema {
  readonly "x-fault": Fault;
  readonly "x-category": Category;
  readonly "x-retry": Retry;
  readonly "x-reason": string;
  readonly "x-docs"?: string;
}

export interface CodeSchema extends FamilySchema {
  readonly const: string;
  readonly "x-wait-seconds"?: number;
  readonly "x-source": string;
  readonly "x-reviewed": boolean;
  readonly "x-actions"?: readonly string[];
}

export interface CatalogueFile {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly type: "string";
  readonly "x-service"?: string;
  readonly "x-version"?: string;
  readonly "x-sources": Readonly<Record<string, { title: string; url: string; updated?: string }>>;
  readonly "x-families"?: Readonly<Record<string, FamilySchema>>;
  readonly oneOf: readonly CodeSchema[];
}

export interface TextsFile {
  readonly language: "en" | "zh";
  readonly summaries: Readonly<Record<string, string>>;
  /** Absent in English: there the reasons are `x-reason` in the catalogue. */
  readonly reasons?: Readonly<Record<string, string>>;
}

/** A file that was read and obeys its meta-schema. `file` is its path below the schemas directory. */
export interface Loaded<T> {
  readonly file: string;
  readonly content: T;
}

/** A catalogue with its texts beside it, one per language. */
export interface LoadedCatalogue extends Loaded<CatalogueFile> {
  readonly texts: readonly Loaded<TextsFile>[];
}

/** `services/<service>/<v20210111>/` */
export interface LoadedService {
  readonly responses: Loaded<ResponsesFile>;
  readonly requests: Loaded<RequestsFile>;
  readonly errorCodes: LoadedCatalogue | undefined;
}

/** `services/<service>/callbacks/` */
export interface LoadedCallbacks {
  readonly callbacks: Loaded<CallbacksFile>;
  readonly receiptCodes: LoadedCatalogue;
}

/** All that the generator reads. */
export interface LoadedSchemas {
  readonly envelope: Loaded<EnvelopeFile>;
  readonly common: LoadedCatalogue;
  readonly services: readonly LoadedService[];
  readonly callbacks: readonly LoadedCallbacks[];
}
