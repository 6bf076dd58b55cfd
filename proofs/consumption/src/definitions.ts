import { cp, mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

const CONSUMERS = resolve(import.meta.dirname, "../consumers");

/** Files of `consumers/`, each with its path in the project: in a clone of an official repository, or a saved page. */
const FILES = {
  "post.api.json": "tencentcloud-cli/tccli/services/post/v20210111/api.json",
  "post.errors.go": "tencentcloud-sdk-go/tencentcloud/post/v20210111/errors.go",
  "post.client.go": "tencentcloud-sdk-go/tencentcloud/post/v20210111/client.go",
  "post.codes.md": "codes.md",
} as const;

/** Writes a small example of everything that `tc3 import` reads, for a service that sends letters. */
export async function writeDefinitions(project: string): Promise<void> {
  for (const [file, target] of Object.entries(FILES)) {
    const path = join(project, target);
    // oxlint-disable-next-line no-await-in-loop -- four small files
    await mkdir(dirname(path), { recursive: true }).then(() => cp(join(CONSUMERS, file), path));
  }
}
