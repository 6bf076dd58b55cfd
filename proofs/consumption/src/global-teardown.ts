import { rm } from "node:fs/promises";
import { prepared } from "./prepared.ts";

/** Removes everything, with all temporary projects, because they are inside. */
export default async function teardown(): Promise<void> {
  await rm(prepared(), { recursive: true, force: true });
}
