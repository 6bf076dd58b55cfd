import type {
  Category,
  FailureSchema,
  Fault,
  JsonType,
  OfficialKind,
  Retry,
  TargetEdition,
} from "../load/files.ts";

export type { Category, FailureSchema, Fault, OfficialKind, Retry, TargetEdition };

/** A value of another type of the same file. */
export interface ReferenceKind {
  readonly kind: "ref";
  readonly name: string;
}

/** One value: of a JSON kind, or of another type of the same file. */
export type ElementKind = { readonly kind: JsonType; readonly official?: OfficialKind } | ReferenceKind;

/** The content of a member: one value, a list, or anything. */
export type MemberKind =
  | ElementKind
  | { readonly kind: "list"; readonly of: ElementKind }
  | { readonly kind: "any" };

export interface Member {
  /** As the wire spells it. */
  readonly name: string;
  readonly type: MemberKind;
  /** In responses and callbacks, whether the definition promises it. In requests, whether it has to be given. */
  readonly promised: boolean;
  /** Whether it may be null. An optional member of a response always may be. */
  readonly nullable: boolean;
  /** The `value_allowed_null` of the definition. For optional members it is not reliable. */
  readonly nullFlag: boolean;
  readonly deprecated: boolean;
  readonly description: string | undefined;
}

export interface ObjectType {
  readonly name: string;
  readonly description: string | undefined;
  readonly members: readonly Member[];
}

/** The envelope: the members of `Response` that all actions share, and the members of `Response.Error` in a failure. */
export interface EnvelopeModel {
  /** The file that it was read from, e.g. `schemas/envelope.schema.json`. */
  readonly source: string;
  readonly description: string;
  readonly response: ObjectType;
  readonly error: ObjectType;
}

/** The classification of a code, or of the unlisted codes of a family. */
export interface Classification {
  readonly fault: Fault;
  readonly category: Category;
  readonly retry: Retry;
  readonly reason: string;
  readonly docs?: string;
}

export interface CodeModel extends Classification {
  readonly code: string;
  /** The seconds to wait, if the documentation or the code gives them. A family has none. */
  readonly waitSeconds?: number;
  readonly reviewed: boolean;
  /** The name of the rule that judged it. Absent if a person judged it alone, or nobody did. */
  readonly rule?: string;
  /** The actions that list it, sorted. Empty for a common code. */
  readonly actions: readonly string[];
}

export interface FamilyModel extends Classification {
  readonly family: string;
}

export interface TextsModel {
  readonly source: string;
  readonly language: "en" | "zh";
  /** In the order of the codes, families first. */
  readonly summaries: readonly (readonly [code: string, summary: string])[];
  /** In the same order. Empty in English, because the English reasons are in the catalogue. */
  readonly reasons: readonly (readonly [code: string, reason: string])[];
}

/** The names of one version of a service, or of the callbacks of a service. */
export interface ServiceIdentity {
  readonly edition: TargetEdition;
  readonly service: string;
  /** As it is spelled in the header X-TC-Version: `2021-01-11`; or `callbacks`. */
  readonly version: string;
}

export interface CatalogueModel {
  readonly source: string;
  /** Absent for the common codes. */
  readonly belongsTo: ServiceIdentity | undefined;
  /** The name of the open union, e.g. `CommonErrorCode`. */
  readonly name: string;
  readonly description: string;
  /** Sorted by code unit, so that the order depends neither on a locale nor on the editor of the file. */
  readonly codes: readonly CodeModel[];
  /** Families whose bare name is not a code of this catalogue. */
  readonly families: readonly FamilyModel[];
  readonly texts: readonly TextsModel[];
}

export interface ActionModel {
  /** As it is spelled in the header X-TC-Action. */
  readonly name: string;
  readonly description: string | undefined;
  readonly status: "online" | "deprecated" | "offline";
  readonly docs: string | undefined;
  /** Its Response object as the definition promises it, RequestId included. */
  readonly response: ObjectType;
}

/** A member of responses whose items have a status, and how to read that status. */
export interface ItemRecords {
  /** The name of the member, e.g. `SendRecordSet`. */
  readonly member: string;
  readonly failures: readonly FailureSchema[];
}

/** One version of one service. */
export interface ServiceModel extends ServiceIdentity {
  /** Its directory in the output, e.g. `sms/v20210111`. */
  readonly path: string;
  readonly source: { readonly responses: string; readonly requests: string };
  readonly description: string;
  readonly actions: readonly ActionModel[];
  /** All types of the responses, the Response objects included. */
  readonly types: readonly ObjectType[];
  /** All types of the requests. A type that both sides use is in both lists, with a form for each side. */
  readonly requestTypes: readonly ObjectType[];
  readonly catalogue: CatalogueModel | undefined;
  /** Members of responses that hold results per item, each with its own Code and Message. */
  readonly itemMembers: readonly string[];
  /** Members of responses whose items have a status instead of a Code. */
  readonly itemRecords: readonly ItemRecords[];
}

export interface CallbackModel {
  /** The name of its contract, e.g. `deliveryStatus`. */
  readonly name: string;
  /** The name of the type of its body. */
  readonly title: string;
  readonly description: string;
  /** One object, or a list of objects. */
  readonly body: ReferenceKind | { readonly kind: "list"; readonly of: ReferenceKind };
}

/** The callbacks of one service. */
export interface CallbacksModel {
  readonly edition: TargetEdition;
  readonly service: string;
  readonly path: string;
  readonly source: string;
  readonly description: string;
  readonly callbacks: readonly CallbackModel[];
  readonly types: readonly ObjectType[];
  readonly catalogue: CatalogueModel;
}

/** The input of the emitters. It knows no file format and no output language. */
export interface Model {
  readonly envelope: EnvelopeModel;
  readonly common: CatalogueModel;
  readonly services: readonly ServiceModel[];
  readonly callbacks: readonly CallbacksModel[];
}
