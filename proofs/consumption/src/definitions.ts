import { cp, mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

const CONSUMERS = resolve(import.meta.dirname, "../consumers");

/** Where the official repositories, and a page that somebody saved, have what is imported. */
const FILES = {
  "post.api.json": "tencentcloud-cli/tccli/services/post/v20210111/api.json",
  "post.errors.go": "tencentcloud-sdk-go/tencentcloud/post/v20210111/errors.go",
  "post.client.go": "tencentcloud-sdk-go/tencentcloud/post/v20210111/client.go",
  "post.codes.md": "codes.md",
} as const;

/** Miniatures of all that can be imported, of a service that sends letters. */
export async function writeDefinitions(project: string): Promise<void> {
  for (const [file, target] of Object.entries(FILES)) {
    const path = join(project, target);
    // oxlint-disable-next-line no-await-in-loop -- four small files
    await mkdir(dirname(path), { recursive: true }).then(() => cp(join(CONSUMERS, file), path));
  }
}
