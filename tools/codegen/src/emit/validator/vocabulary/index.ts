import { additionalProperties } from "./additional-properties.ts";
import { allOf } from "./all-of.ts";
import { ifNull } from "./if.ts";
import { items } from "./items.ts";
import type { Keyword } from "./keyword.ts";
import { maxDepth } from "./max-depth.ts";
import { minLength } from "./min-length.ts";
import { not } from "./not.ts";
import { properties } from "./properties.ts";
import { ref } from "./ref.ts";
import { required } from "./required.ts";
import { safeInteger } from "./safe-integer.ts";
import { type } from "./type.ts";

/** The keywords of `JsonSchema`, in the order in which Ajv's own vocabularies report them. */
export const VOCABULARY: readonly Keyword[] = [
  maxDepth,
  type,
  ref,
  not,
  allOf,
  ifNull,
  safeInteger,
  minLength,
  items,
  required,
  additionalProperties,
  properties,
];
