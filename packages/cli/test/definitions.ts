import type { Project } from "./project.ts";

const MEMBERS = { RequestId: "string" };

/** The lines of a service that sends letters and parcels, in one edition. */
const post = (edition: string, letter: object, more: readonly string[]): string =>
  [
    { edition, service: "post", version: "2021-01-11" },
    ...["SendLetter", "SendParcel", ...more].flatMap((action) => [
      { action },
      { type: `${action}Request`, members: {} },
      { type: `${action}Response`, members: { ...MEMBERS, ...(action === "SendLetter" ? letter : {}) } },
    ]),
    { code: "FailedOperation.Strike", actions: ["SendLetter"] },
  ]
    .sort((a, b) => rank(a) - rank(b))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");

const rank = (line: object): number => ["edition", "action", "type", "code"].findIndex((key) => key in line);

/**
 * Writes definitions of that service into a directory of a project. Those of the international site have one action
 * less.
 */
export function writeDefinitions(at: Project, directory: string, letter: object, format = 1): void {
  at.write(`${directory}/definitions.json`, JSON.stringify({ format }));
  at.write(`${directory}/cn/post/v20210111.jsonl`, post("cn", letter, ["SendTelegram"]));
  at.write(`${directory}/intl/post/v20210111.jsonl`, post("intl", letter, []));
}
