import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { git } from "@tc3-schema/base/git";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { Definitions } from "../src/definitions.ts";
import { editedFiles } from "../src/digests.ts";
import { updateDefinitions } from "../src/update/update-definitions.ts";

const PACKAGE = join(import.meta.dirname, "../../../packages/definitions");

test("nobody edited the facts of packages/definitions by hand: only an import may change them", () => {
  expect(editedFiles(directorySource(PACKAGE))).toEqual([]);
});

const POST = "cn/post/v20210111.jsonl";
const BANK = "cn/bank/v20210111.jsonl";

let directory: string;

const write = (path: string, text: string): void => {
  const file = join(directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const read = (path: string): string => readFileSync(join(directory, path), "utf8");

/** Files that systems and editors drop into a directory that somebody opens. */
const DROPPED = [".DS_Store", "Thumbs.db", "desktop.ini", ".v20210111.jsonl.swp", "v20210111.jsonl~"];

/** An official definition with one action, whose answer has one member. */
const define = (service: string, kind = "string"): void => {
  const requestId = { name: "RequestId", type: "string", member: "string", document: "" };
  write(
    `official/services/${service}/v20210111/api.json`,
    JSON.stringify({
      version: "1.0",
      metadata: { apiVersion: "2021-01-11", serviceShortName: service },
      actions: { Ask: { document: "", name: "Ask", input: "AskRequest", output: "AskResponse" } },
      objects: {
        AskRequest: { document: "", type: "object", members: [] },
        AskResponse: {
          document: "",
          type: "object",
          members: [{ name: "Word", type: kind, member: kind, document: "" }, requestId],
        },
      },
    }),
  );
};

const update = () =>
  updateDefinitions({
    out: join(directory, "facts"),
    sources: [{ edition: "cn", tccli: join(directory, "official"), goSdk: undefined }],
  });

const edited = () => editedFiles(directorySource(join(directory, "facts")));

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "digests-"));
  define("post");
  define("bank");
  update();
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe("the digests of the facts", () => {
  test("fit the files that an import wrote, with the line ends of Windows too", () => {
    expect(edited()).toEqual([]);
    for (const path of [POST, "SHA256SUMS"]) {
      write(`facts/${path}`, read(`facts/${path}`).replaceAll("\n", "\r\n"));
    }
    expect(edited()).toEqual([]);
  });

  test("tell a file that was edited, one that was added, and one that was removed", () => {
    write(`facts/${POST}`, read(`facts/${POST}`).replace('"Word":"string"', '"Word":"int64"'));
    rmSync(join(directory, "facts", BANK));
    cpSync(join(directory, "facts", POST), join(directory, "facts/cn/mail/v20210111.jsonl"), {
      recursive: true,
    });
    expect(edited()).toEqual([BANK, "cn/mail/v20210111.jsonl", POST]);
  });

  test("are undefined for definitions from before there were any, and the next import writes them", () => {
    rmSync(join(directory, "facts/SHA256SUMS"));
    expect(edited()).toBeUndefined();
    update();
    expect(edited()).toEqual([]);
  });
});

describe("an import", () => {
  test("changes the digests of the facts that it changes", () => {
    define("post", "bool");
    expect(update().written).toEqual([POST]);
    expect(edited()).toEqual([]);
  });

  test("refuses facts that were edited by hand, and changes nothing", () => {
    const text = read(`facts/${POST}`).replace('"Word":"string"', '"Word":"int64"');
    write(`facts/${POST}`, text);
    define("bank", "bool");
    const before = read(`facts/${BANK}`);
    expect(update).toThrow(`${POST}: expected the facts with the digest in SHA256SUMS`);
    expect([read(`facts/${POST}`), read(`facts/${BANK}`)]).toEqual([text, before]);
  });
});

describe.each(DROPPED)("%s beside the facts", (name) => {
  const places = ["facts/cn", "facts/cn/bank"].map((place) => `${place}/${name}`);

  test("does not stop an import, which leaves it there", () => {
    for (const place of places) write(place, "dropped");
    expect(edited()).toEqual([]);
    define("post", "bool");
    expect(update()).toMatchObject({ written: [POST], removed: [] });
    expect(places.map(read)).toEqual(["dropped", "dropped"]);
  });

  test("makes no service of a directory whose facts an import has removed", () => {
    for (const place of places) write(place, "dropped");
    rmSync(join(directory, "official/services/bank"), { recursive: true });
    expect(update().removed).toEqual([BANK]);
    const definitions = new Definitions(directorySource(join(directory, "facts")));
    expect(definitions.services("cn")).toEqual(["post"]);
  });

  test("is not a change for git, so spec:update does not refuse because of it", () => {
    expect(git(PACKAGE, ["check-ignore", "--no-index", `cn/${name}`]).trim()).toBe(`cn/${name}`);
  });
});

describe("a copy of the definitions", () => {
  const copy = (): Definitions => {
    const place = join(directory, "facts");
    return new Definitions(directorySource(place), place);
  };

  test.each([
    ["is cut", (text: string) => text.slice(0, text.indexOf("\n") + 1)],
    ["is empty", () => ""],
  ])("hides no service if its SHA256SUMS %s: a file without a digest is refused", (_what, damage) => {
    write("facts/SHA256SUMS", damage(read("facts/SHA256SUMS")));
    expect(copy().services("cn")).toEqual(["bank", "post"]);
    expect(copy().versions("cn", "post")).toEqual(["v20210111"]);
    expect(() => copy().text("cn", "post/v20210111")).toThrow(
      `${join(directory, "facts", POST)}: expected the file with the digest in SHA256SUMS, received a file without one`,
    );
  });

  test.each([
    ["with digests", false],
    ["without digests", true],
  ])("%s takes no file and no hidden directory for a service", (_what, isByHand) => {
    if (isByHand) rmSync(join(directory, "facts/SHA256SUMS"));
    write("facts/cn/LICENSE", "");
    write("facts/cn/.git/HEAD", "");
    expect(copy().services("cn")).toEqual(["bank", "post"]);
  });
});
