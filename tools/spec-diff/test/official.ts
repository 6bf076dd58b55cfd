import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const member = (name: string, kind: string, held: string): object => ({
  name,
  type: kind,
  member: held,
  document: "What the official words say.",
  output_required: true,
});

/** Writes official definitions in small: one action with one field of its own. */
export function writeOfficial(root: string, folder: string, service: string, field: string): void {
  const directory = join(root, "services", folder, "v20180419");
  mkdirSync(directory, { recursive: true });
  const definition = {
    actions: { Grow: { document: "", input: "GrowRequest", name: "Grow", output: "GrowResponse" } },
    metadata: { apiVersion: "2018-04-19", serviceShortName: service },
    objects: {
      GrowRequest: { document: "", members: [], type: "object" },
      GrowResponse: {
        document: "",
        members: [member(field, "int", "int64"), member("RequestId", "string", "string")],
        type: "object",
      },
    },
    version: "1.0",
  };
  writeFileSync(join(directory, "api.json"), JSON.stringify(definition));
}
