import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { filesBelow } from "@tc3-schema/base/files";
import { LOCK } from "@tc3-schema/codegen/lock";
import { updateCommand } from "../src/update/command.ts";
import { updateDefinitions } from "../src/update/update-definitions.ts";

let at: string;

beforeEach(() => {
  at = mkdtempSync(join(tmpdir(), "tc3-update-"));
});
afterEach(() => {
  rmSync(at, { recursive: true, force: true });
});

const ID = { name: "RequestId", type: "string", member: "string", document: "", output_required: true };
const object = (...members: readonly object[]) => ({ document: "", type: "object", members });

function define(tree: string, service: string): void {
  const file = join(at, tree, "services", service, "v20210111/api.json");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({
      version: "1.0",
      metadata: { apiVersion: "2021-01-11", serviceShortName: service },
      actions: { Get: { document: "", name: "Get", input: "GetRequest", output: "GetResponse" } },
      objects: { GetRequest: object(), GetResponse: object(ID) },
    }),
  );
}

function update() {
  const lines: string[] = [];
  const say = (text: string): void => void lines.push(text);
  const surroundings = { out: join(at, "definitions"), print: say, complain: say, show: () => undefined };
  return { code: updateCommand([join(at, "cn"), join(at, "intl")], surroundings), said: lines.join("\n") };
}

test("a service that is gone is removed together with the other changes, and the digests are of what is there", () => {
  for (const tree of ["cn", "intl"]) for (const service of ["bank", "post"]) define(tree, service);
  expect(update().code).toBe(0);
  rmSync(join(at, "cn/services/bank"), { recursive: true });
  const { code, said } = update();
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining("2 files written, 1 removed.") });
  const files = ["cn/post/v20210111.jsonl", "intl/bank/v20210111.jsonl", "intl/post/v20210111.jsonl"];
  expect(filesBelow(join(at, "definitions"))).toEqual([
    "SHA256SUMS",
    files[0],
    "definitions.json",
    ...files.slice(1),
  ]);
  const digests = readFileSync(join(at, "definitions/SHA256SUMS"), "utf8");
  expect(digests.split("\n").map((line) => line.slice(66))).toEqual([...files, ""]);
});

test("definitions that cannot be written are reported without a stack, with exit code 2", () => {
  for (const tree of ["cn", "intl"]) define(tree, "post");
  writeFileSync(join(at, "definitions"), "a file in the place of the directory");
  const { code, said } = update();
  expect(code).toBe(2);
  expect(said).toMatch(/^definitions:update: E.*definitions.*\nNothing was written\.$/);
});

test("a lock that is not one of ours is named, and the update refuses", () => {
  for (const tree of ["cn", "intl"]) define(tree, "post");
  mkdirSync(join(at, "definitions", LOCK), { recursive: true });
  const { code, said } = update();
  expect(code).toBe(2);
  expect(said).toContain(`${LOCK}: expected a lock of tc3, received something else`);
});

// The timer that renews a lock cannot fire while the update blocks its thread. A lock of a minute can be taken over.
test("the lock of an update is renewed at each service", () => {
  for (const tree of ["cn", "intl"]) for (const service of ["bank", "post"]) define(tree, service);
  const lock = join(at, "definitions", LOCK);
  const times: number[] = [];
  updateDefinitions({
    out: join(at, "definitions"),
    sources: (["cn", "intl"] as const).map((edition) => ({
      edition,
      tccli: join(at, edition),
      goSdk: undefined,
    })),
    onService: () => {
      times.push(statSync(lock).mtimeMs);
      utimesSync(lock, 1, 1);
    },
  });
  expect(times).toHaveLength(4);
  expect(Math.min(...times)).toBeGreaterThan(1_000);
});
