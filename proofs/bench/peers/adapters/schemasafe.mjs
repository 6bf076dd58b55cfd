import { load } from "./load.mjs";

export default async function schemasafe({ schemas }) {
  const { validator } = await load("@exodus/schemasafe");
  const guards = [...schemas].map(([action, schema]) => [
    action,
    validator(schema, { mode: "lax", allowUnusedKeywords: true }),
  ]);
  return [["schemasafe", new Map(guards)]];
}
