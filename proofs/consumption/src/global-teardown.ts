import { rm } from "node:fs/promises";
import { prepared } from "./prepared.ts";

/** Also removes every throw-away project: they are all made inside. */
export default async function teardown(): Promise<void> {
  await rm(prepared(), { recursive: true, force: true });
}
