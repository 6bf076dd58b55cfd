/** The site that a definition describes: the mainland site, or the international one. */
export type Edition = "cn" | "intl";

/** The edition that code is generated for. `both` is for code that runs with either. */
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

/** The kind in the official definition, if it says more than the JSON type. */
export type OfficialKind = "int64" | "uint64" | "float" | "date" | "datetime" | "datetime_iso" | "binary";

/** The kind of the items of a list. */
export type ElementSchema = Reference | { readonly type: JsonType; readonly "x-kind"?: OfficialKind };

/** The source that announces a member, and the day from which it is sent: `2026-12-01`. */
export interface Announcement {
  readonly from: string;
  readonly by: string;
}

interface MemberWords {
  readonly description?: string;
  readonly deprecated?: true;
  /** Present as long as the official definitions do not have the member. */
  readonly "x-announced"?: Announcement;
}

/**
 * `allOf` refers to one other type, `oneOf` to that type or null. A scalar or a list that may be null has two types. If
 * a member can be anything, `x-kinds` gives its kind in each edition.
 */
export type MemberSchema = MemberWords &
  (
    | { readonly type: JsonType | readonly [JsonType, "null"]; readonly "x-kind"?: OfficialKind }
    | { readonly type: "array" | readonly ["array", "null"]; readonly items: ElementSchema }
    | { readonly allOf: readonly [Reference] }
    | { readonly oneOf: readonly [Reference, { readonly type: "null" }] }
    | { readonly "x-kinds": readonly [string, string] }
  );

/** An item has failed if its member `when` is the integer `is`. Its member `code` gives the reason. */
export interface FailureSchema {
  readonly when: string;
  readonly is: number;
  readonly code: string;
  /** If present, the catalogue of the service's receipts lists the code, not the service's own catalogue. */
  readonly codes?: "receipts";
}

export interface ObjectTypeSchema {
  readonly title: string;
  readonly description?: string;
  readonly "x-failures"?: readonly FailureSchema[];
  readonly type: "object";
  /**
   * In responses and callbacks, the members that the definition promises. In requests, the members that have to be
   * given.
   */
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, MemberSchema>>;
}

export type ObjectTypeSchemas = Readonly<Record<string, ObjectTypeSchema>>;

export interface ActionSchema {
  readonly description?: string;
  /** Absent if the action is in use. */
  readonly "x-status"?: "deprecated" | "offline";
  readonly "x-docs"?: string;
}

interface ServiceFile {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  /** Absent: cn. Files that older versions wrote do not have it. */
  readonly "x-edition"?: TargetEdition;
  readonly "x-service": string;
  readonly definitions: ObjectTypeSchemas;
}

/** Returns the edition that a file belongs to. */
export const editionOf = (content: { readonly "x-edition"?: TargetEdition }): TargetEdition =>
  content["x-edition"] ?? "cn";

/** `services/<service>/<v20210111>/requests.schema.json` */
export interface RequestsFile extends ServiceFile {
  readonly "x-version": string;
}

/** `services/<service>/<v20210111>/responses.schema.json` */
export interface ResponsesFile extends ServiceFile {
  readonly "x-version": string;
  readonly "x-actions": Readonly<Record<string, ActionSchema>>;
}

/** The body of a callback: one object, or a list of objects of one type. */
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
  /** The rule that judged the code. Absent if a person judged it alone, or nobody did. */
  readonly "x-rule"?: string;
  readonly "x-actions"?: readonly string[];
}

export interface CatalogueFile {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly type: "string";
  /** Absent: cn, or the common codes, which both editions share. */
  readonly "x-edition"?: TargetEdition;
  readonly "x-service"?: string;
  readonly "x-version"?: string;
  readonly "x-sources": Readonly<Record<string, { title: string; url: string; updated?: string }>>;
  readonly "x-families"?: Readonly<Record<string, FamilySchema>>;
  readonly oneOf: readonly CodeSchema[];
}

export interface TextsFile {
  readonly language: "en" | "zh";
  readonly summaries: Readonly<Record<string, string>>;
  /** Absent in English, because the English reasons are `x-reason` in the catalogue. */
  readonly reasons?: Readonly<Record<string, string>>;
}

/** The content of a file that obeys its meta-schema. `file` is its path below the schemas directory. */
export interface Loaded<T> {
  readonly file: string;
  readonly content: T;
}

/** A catalogue with its texts, one file per language. */
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

/** Everything that the generator reads. */
export interface LoadedSchemas {
  readonly envelope: Loaded<EnvelopeFile>;
  readonly common: LoadedCatalogue;
  readonly services: readonly LoadedService[];
  readonly callbacks: readonly LoadedCallbacks[];
}
