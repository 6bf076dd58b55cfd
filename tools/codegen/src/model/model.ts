import type { Category, FailureSchema, Fault, JsonType, OfficialKind, Retry } from "../load/files.ts";

export type { Category, FailureSchema, Fault, OfficialKind, Retry };

/** One value: of a JSON kind, or of another type of the same file. */
export type ElementKind =
  | { readonly kind: JsonType; readonly official?: OfficialKind }
  | { readonly kind: "ref"; readonly name: string };

/** What a member holds: one value, a list, or anything at all. */
export type MemberKind =
  | ElementKind
  | { readonly kind: "list"; readonly of: ElementKind }
  | { readonly kind: "any" };

export interface Member {
  /** As the wire spells it. */
  readonly name: string;
  readonly type: MemberKind;
  /** In responses and callbacks whether the spec promises it, in requests whether it has to be given. */
  readonly promised: boolean;
  /** Whether it may be null. An optional member of a response always may. */
  readonly nullable: boolean;
  /** The `value_allowed_null` of the spec, which says nothing about optional members that holds. */
  readonly nullFlag: boolean;
  readonly deprecated: boolean;
  readonly description: string | undefined;
}

export interface ObjectType {
  readonly name: string;
  readonly description: string | undefined;
  readonly members: readonly Member[];
}

/** The envelope: what `Response` holds for every action, and what `Response.Error` holds on failure. */
export interface EnvelopeModel {
  /** Where it was read from, e.g. `schemas/envelope.schema.json`. */
  readonly source: string;
  readonly description: string;
  readonly response: ObjectType;
  readonly error: ObjectType;
}

/** What is known of a code, or of the unlisted codes of a family. */
export interface Classification {
  readonly fault: Fault;
  readonly category: Category;
  readonly retry: Retry;
  readonly reason: string;
  readonly docs?: string;
}

export interface CodeModel extends Classification {
  readonly code: string;
  /** The window that is named for it; a family has none. */
  readonly waitSeconds?: number;
  readonly reviewed: boolean;
  /** The actions that list it, sorted; none for a common code. */
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
  /** In the same order. None in English: there they are the reasons of the catalogue. */
  readonly reasons: readonly (readonly [code: string, reason: string])[];
}

export interface CatalogueModel {
  readonly source: string;
  /** Absent for the common codes. */
  readonly belongsTo: { readonly service: string; readonly version: string } | undefined;
  /** The name of the open union, e.g. `CommonErrorCode`. */
  readonly name: string;
  readonly description: string;
  /** Sorted by code unit, so that the order never depends on a locale or on who edited the file. */
  readonly codes: readonly CodeModel[];
  /** Families whose bare name is no code of this catalogue. */
  readonly families: readonly FamilyModel[];
  readonly texts: readonly TextsModel[];
}

export interface ActionModel {
  /** As the header X-TC-Action has it. */
  readonly name: string;
  readonly description: string | undefined;
  readonly status: "online" | "deprecated" | "offline";
  readonly docs: string | undefined;
  /** Its Response object as the spec promises it, RequestId included. */
  readonly response: ObjectType;
}

/** A member of responses whose items tell by a status how they fared, and how to read that. */
export interface ItemRecords {
  /** The name of the member, e.g. `SendRecordSet`. */
  readonly member: string;
  readonly failures: readonly FailureSchema[];
}

/** One version of one service. */
export interface ServiceModel {
  readonly service: string;
  /** As the header X-TC-Version has it, e.g. `2021-01-11`. */
  readonly version: string;
  /** Its directory, in schemas and in the output, e.g. `sms/v20210111`. */
  readonly path: string;
  readonly source: { readonly responses: string; readonly requests: string };
  readonly description: string;
  readonly actions: readonly ActionModel[];
  /** Every type that a response is made of, the Response objects included. */
  readonly types: readonly ObjectType[];
  /** Every type that a request is made of. A type of both has two forms, told apart by the list it stands in. */
  readonly requestTypes: readonly ObjectType[];
  readonly catalogue: CatalogueModel | undefined;
  /** Members of responses that hold results per item, each with a Code and a Message of its own. */
  readonly itemMembers: readonly string[];
  /** Members of responses whose items have no such Code, but a status. */
  readonly itemRecords: readonly ItemRecords[];
}

export interface CallbackModel {
  /** The name of its contract, e.g. `deliveryStatus`. */
  readonly name: string;
  /** The name of the type of its body. */
  readonly title: string;
  readonly description: string;
  /** What the body is: one object, or a list of them. */
  readonly body:
    | { readonly kind: "ref"; readonly name: string }
    | { readonly kind: "list"; readonly of: ElementKind };
}

/** What one service posts to its users. */
export interface CallbacksModel {
  readonly service: string;
  readonly path: string;
  readonly source: string;
  readonly description: string;
  readonly callbacks: readonly CallbackModel[];
  readonly types: readonly ObjectType[];
  readonly catalogue: CatalogueModel;
}

/** What the emitters work from. It knows no file format and no output language. */
export interface Model {
  readonly envelope: EnvelopeModel;
  readonly common: CatalogueModel;
  readonly services: readonly ServiceModel[];
  readonly callbacks: readonly CallbacksModel[];
}
