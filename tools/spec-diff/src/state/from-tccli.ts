import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buildModel } from "@tc3-schema/codegen/build-model";
import { loadLent } from "@tc3-schema/codegen/load-lent";
import type { Model } from "@tc3-schema/codegen/model";
import { readTccli } from "@tc3-schema/spec-import/read-tccli";

/** Whether a directory holds `services/<service>/<version>/api.json`. */
function recognises(path: string): boolean {
  const services = join(path, "services");
  if (!existsSync(services)) return false;
  return readdirSync(services, { recursive: true, encoding: "utf8" }).some((name) =>
    /^[^/\\]+[/\\]v\d{8}[/\\]api\.json$/.test(name),
  );
}

/** The definitions say nothing of the envelope: it is lent to them, and not compared. */
const read = (from: string, services: readonly string[] | undefined): Model =>
  buildModel({
    ...loadLent(),
    services: readTccli({ from, ...(services === undefined ? {} : { services }) }),
    callbacks: [],
  });

/** Definitions of the official command-line client. */
export const fromTccli: {
  recognises(path: string): boolean;
  read(from: string, services: readonly string[] | undefined): Model;
} = { recognises, read };
