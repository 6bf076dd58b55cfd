/** The shapes that the meta-schemas under `schemas/meta` describe. */

export interface MemberSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: "string";
  readonly minLength?: 1;
  readonly deprecated?: true;
}

export interface ObjectTypeSchema {
  readonly title: string;
  readonly description: string;
  readonly type: "object";
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, MemberSchema>>;
}

export interface EnvelopeFile {
  readonly $id: string;
  readonly title: "Envelope";
  readonly description: string;
  readonly definitions: Readonly<Record<"EnvelopeResponse" | "EnvelopeError", ObjectTypeSchema>> &
    Readonly<Record<string, ObjectTypeSchema>>;
}

export type Fault = "client" | "server" | "none" | "unknown";
export type Retry = "no" | "throttle" | "transient";

export interface FamilySchema {
  readonly "x-fault": Fault;
  readonly "x-retry": Retry;
  readonly "x-reason": string;
  readonly "x-docs"?: string;
}

export interface CodeSchema extends FamilySchema {
  readonly const: string;
  readonly "x-source": string;
  readonly "x-reviewed": boolean;
}

export interface CatalogueFile {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly type: "string";
  readonly "x-sources": Readonly<Record<string, { title: string; url: string; updated?: string }>>;
  readonly "x-families"?: Readonly<Record<string, FamilySchema>>;
  readonly oneOf: readonly CodeSchema[];
}

export interface TextsFile {
  readonly language: "en" | "zh";
  readonly summaries: Readonly<Record<string, string>>;
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

/** All that the generator reads. */
export interface LoadedSchemas {
  readonly envelope: Loaded<EnvelopeFile>;
  readonly common: LoadedCatalogue;
}
