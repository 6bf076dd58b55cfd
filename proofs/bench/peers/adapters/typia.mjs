import { load } from "./load.mjs";

/** typia's compiler plugin makes its guards beforehand (`src/make-typia.ts`). */
export default async function typia({ shapes }) {
  const made = await load("../typia/made/guards.js");
  const guards = [...shapes.keys()].map((action) => [action, made[`is${action || "Envelope"}`]]);
  return [["typia", new Map(guards)]];
}
