import type { Fault, Retry } from "../load/files.ts";

export type { Fault, Retry };

/** What a member holds: a JSON kind, another type of the same file, or anything at all. */
export type MemberKind =
  | { readonly kind: "string" | "any" }
  | { readonly kind: "ref"; readonly name: string };

export interface Member {
  /** As the wire spells it. */
  readonly name: string;
  readonly type: MemberKind;
  /** Whether the spec promises that the member is there. */
  readonly promised: boolean;
  readonly deprecated: boolean;
  readonly description: string;
}

export interface ObjectType {
  readonly name: string;
  readonly description: string;
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
  readonly retry: Retry;
  readonly reason: string;
  readonly docs?: string;
}

export interface CodeModel extends Classification {
  readonly code: string;
  readonly reviewed: boolean;
}

export interface FamilyModel extends Classification {
  readonly family: string;
}

export interface TextsModel {
  readonly source: string;
  readonly language: "en" | "zh";
  /** In the order of the codes, families first. */
  readonly summaries: readonly (readonly [code: string, summary: string])[];
}

export interface CatalogueModel {
  readonly source: string;
  /** The name of the open union, e.g. `CommonErrorCode`. */
  readonly name: string;
  readonly description: string;
  /** Sorted by code unit, so that the order never depends on a locale or on who edited the file. */
  readonly codes: readonly CodeModel[];
  /** Families whose bare name is no code of this catalogue. */
  readonly families: readonly FamilyModel[];
  readonly texts: readonly TextsModel[];
}

/** What the emitters work from. It knows no file format and no output language. */
export interface Model {
  readonly envelope: EnvelopeModel;
  readonly common: CatalogueModel;
}
