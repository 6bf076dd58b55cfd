export { makeVectors } from "./make-vectors.ts";
export type { Subjects } from "./vector.ts";
export { vectorsOutput } from "./vectors-output.ts";
