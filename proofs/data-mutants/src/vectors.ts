import { makeVectors, type Subjects } from "@tc3-schema/vectors";
import type { Data } from "./data.ts";

const made = new WeakMap<Data, Subjects>();

/** Returns the test vectors that the schemas give. They are made once, because they take longer than all other files. */
export function vectorsOf(data: Data): Subjects {
  const vectors = made.get(data) ?? makeVectors(data.schemas);
  made.set(data, vectors);
  return vectors;
}
