import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { isRecord } from "@tc3-schema/base/json";
import { listenOnLoopback } from "@tc3-schema/base/loopback";
import { bundledLibraries } from "../src/supply/bundled-libraries.ts";
import { offlineProblems, supplyCommand } from "../src/supply/command.ts";
import { root } from "./root.ts";
import { type Run, run } from "./run.ts";
import { type Files, temporaryDirectory } from "./temporary.ts";

/** An installed and bundled library. */
interface Bundled {
  readonly name: string;
  readonly version?: string;
  readonly license?: unknown;
  /** Files of the package besides its manifest. */
  readonly files?: Files;
  /** The text in the notices; by default the right one. */
  readonly notice?: string;
}

const TEXT = "Permission is hereby granted";

/** A repository whose command bundles these libraries. */
function bundling(...libraries: readonly Bundled[]): string {
  const files: Record<string, string> = {};
  const code: string[] = ["//#region src/main.ts\nconst own = 1;\n//#endregion"];
  const notices: string[] = [];
  for (const {
    name,
    version = "1.0.0",
    license = "MIT",
    files: more = { LICENSE: TEXT },
    notice,
  } of libraries) {
    const home = `node_modules/.pnpm/${name.replace("/", "+")}@${version}/node_modules/${name}`;
    files[`${home}/package.json`] = JSON.stringify({ name, version, license });
    for (const [path, text] of Object.entries(more)) files[`${home}/${path}`] = text;
    code.push(`//#region ../../${home}/lib/index.js\nvar a = "ä";\n//#endregion`);
    notices.push(
      notice ??
        `${name} ${version} (${typeof license === "string" ? license : ""})\n\n${Object.values(more).join("\n\n")}`,
    );
  }
  files["packages/cli/dist/main.js"] = `${code.join("\n")}\n`;
  files["packages/cli/dist/third-party-notices.txt"] = `${notices.join("\n----\n")}\n`;
  return temporaryDirectory(files);
}

const problems = (...libraries: readonly Bundled[]): readonly string[] => {
  const directory = join(bundling(...libraries), "packages/cli");
  return offlineProblems(directory, bundledLibraries(directory)).map(
    ({ kind, library }) => `${kind}: ${library}`,
  );
};

describe("the published command", () => {
  const directory = join(root, "packages/cli");
  const libraries = bundledLibraries(directory);

  test("bundles libraries, each with its version, licence and size", () => {
    expect(libraries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["ajv", "commander", "string-width"]),
    );
    for (const library of libraries) {
      expect(library).toMatchObject({
        version: expect.stringMatching(/^\d/),
        licence: expect.stringMatching(/./),
      });
      expect(library.bytes).toBeGreaterThan(50);
    }
  });

  test("bundles no library with another licence, without its text, or in two versions", () => {
    expect(offlineProblems(directory, libraries)).toEqual([]);
  });
});

describe("without the registry, the check finds", () => {
  test("nothing if nothing is wrong", () => {
    expect(problems({ name: "a" }, { name: "@scope/b", license: "(MIT OR GPL-3.0-only)" })).toEqual([]);
  });

  test.each([
    "GPL-3.0-only",
    "LGPL-2.1-or-later",
    "MPL-2.0",
    "MIT AND GPL-2.0-only",
    "SEE LICENSE IN LICENSE",
    "UNLICENSED",
    "",
    { type: "MIT" },
  ])("the licence %j", (license) => {
    expect(problems({ name: "a", license })).toEqual(["licence: a"]);
  });

  test.each<readonly [what: string, library: Bundled]>([
    ["a package without the text of its licence", { name: "a", files: { "README.md": TEXT } }],
    ["a library that the notices lack", { name: "a", notice: "b 1.0.0 (MIT)\n\nPermission" }],
    ["another version in the notices", { name: "a", notice: `a 1.0.1 (MIT)\n\n${TEXT}` }],
    [
      "a NOTICE file that the notices lack",
      {
        name: "a",
        license: "Apache-2.0",
        files: { "LICENSE.txt": TEXT, NOTICE: "Made by a" },
        notice: `a 1.0.0 (Apache-2.0)\n\n${TEXT}`,
      },
    ],
  ])("%s", (_what, library) => {
    expect(problems(library)).toEqual(["notice: a"]);
  });

  test("a library in two versions", () => {
    expect(problems({ name: "a" }, { name: "@s/b" }, { name: "@s/b", version: "2.0.0" })).toEqual([
      "versions: @s/b",
    ]);
  });
});

/** A local server that answers like a registry. */
let registry: Server;
let origin: string;
/** The requests for advisories, in order. */
const advisories: unknown[] = [];
let hasAudit = true;

const packument = (name: string): object => {
  const versions = ["1.0.0", "1.1.0"].map((version) => [
    version,
    {
      name,
      version,
      dist: { tarball: `${origin}/x.tgz` },
      ...(name === "old" ? { deprecated: "Use new" } : {}),
    },
  ]);
  return {
    name,
    "dist-tags": { latest: "1.1.0" },
    versions: Object.fromEntries(versions),
    time: {
      created: "2020-01-01T00:00:00.000Z",
      modified: "2026-01-01T00:00:00.000Z",
      "1.1.0": "2024-03-02T10:00:00.000Z",
      "1.0.0": "2023-01-01T10:00:00.000Z",
    },
  };
};

beforeAll(async () => {
  registry = createServer((request, response) => {
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    if (request.method === "GET") {
      const name = decodeURIComponent((request.url ?? "").slice(1));
      answer(name === "unknown" ? 404 : 200, name === "unknown" ? { error: "Not found" } : packument(name));
      return;
    }
    if (!hasAudit) {
      answer(410, { error: "This endpoint is being retired" });
      return;
    }
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      const isPacked = request.headers["content-encoding"] === "gzip";
      const query: unknown = JSON.parse((isPacked ? gunzipSync(body) : body).toString());
      advisories.push(query);
      const advisory = {
        id: 1,
        url: "https://example.com/advisory",
        title: "Slow text",
        severity: "high",
        vulnerable_versions: "<1.1.0",
      };
      answer(200, isRecord(query) && "bad" in query ? { bad: [advisory] } : {});
    });
  });
  origin = `http://127.0.0.1:${await listenOnLoopback(registry)}`;
});
afterAll(() => {
  registry.close();
});

const supply = (directory: string, ...args: readonly string[]): Promise<Run> =>
  run(
    (given, surroundings) =>
      supplyCommand(given, surroundings, {
        PATH: process.env["PATH"],
        HOME: directory,
        npm_config_registry: origin,
        npm_config_cache: join(directory, ".npm"),
        npm_config_update_notifier: "false",
      }),
    directory,
    ...args,
  );

describe("pnpm supply", () => {
  test("lists the bundled libraries, and exits with 0 if nothing is wrong", async () => {
    const { code, stdout } = await supply(bundling({ name: "good" }, { name: "@scope/a", version: "1.1.0" }));
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        "library   version  licence  kB",
        "@scope/a  1.1.0    MIT      0.0",
        "good      1.0.0    MIT      0.0",
        "",
        "2 libraries, 0 kB of the command",
        "licence    ok: every licence requires only its text",
        "notice     ok: the text of every licence is in third-party-notices.txt",
        "versions   ok: no library is bundled twice",
        "advisory   ok: npm audit knows no advisory",
      ].join("\n"),
    );
  });

  test("asks for advisories on exactly the bundled libraries, and exits with 1 if there is one", async () => {
    advisories.length = 0;
    const directory = bundling({ name: "bad" }, { name: "good" }, { name: "good", version: "1.1.0" });
    const { code, stdout } = await supply(directory, "--json");
    expect(advisories).toEqual([{ bad: ["1.0.0"], good: ["1.0.0", "1.1.0"] }]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      libraries: ["bad", "good", "good"].map((name) =>
        expect.objectContaining({ name, licence: "MIT", bytes: 15 }),
      ),
      problems: [
        { kind: "versions", library: "good", text: expect.stringContaining("1.0.0 and 1.1.0") },
        {
          kind: "advisory",
          library: "bad",
          text: "bad has an advisory (high): Slow text https://example.com/advisory",
        },
      ],
      audit: "done",
    });
  });

  test("reports that it could not ask, and fails with --require-audit", async () => {
    hasAudit = false;
    const directory = bundling({ name: "good" });
    const plain = await supply(directory);
    const required = await supply(directory, "--require-audit");
    hasAudit = true;
    expect(plain).toMatchObject({ code: 0, stdout: expect.stringMatching(/^advisory +SKIPPED: .*410/m) });
    expect(required).toMatchObject({ code: 2, stderr: expect.stringMatching(/^--require-audit: .*410/) });
  });

  test("prints the last release of each library, and deprecated versions", async () => {
    const { code, stdout } = await supply(bundling({ name: "old" }, { name: "good" }), "--releases");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^good +1\.0\.0 +MIT +0\.0 +2024-03-02$/m);
    expect(stdout).toMatch(/^deprecated FAILED: old is deprecated: Use new$/m);
  });

  test("reports the libraries that the registry gives no facts about", async () => {
    const { code, stdout } = await supply(bundling({ name: "unknown" }, { name: "good" }), "--releases");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^unknown +1\.0\.0 +MIT +0\.0 +unknown$/m);
    expect(stdout).toMatch(
      /^deprecated SKIPPED: the registry gives no facts about 1 of 2 libraries: Not Found/m,
    );
  });

  test.each<readonly [what: string, files: Files, words: string]>([
    ["is not built", {}, "is missing: run `pnpm build` first."],
    ["was built without comments", { "packages/cli/dist/main.js": "1;" }, "names no library"],
  ])("exits with 2 where the command %s", async (_what, files, words) => {
    const { code, stderr } = await supply(temporaryDirectory(files));
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(words) });
  });

  test("exits with 2 on an option that it does not have", async () => {
    expect(await supply(bundling(), "--verbose")).toMatchObject({ code: 2 });
  });
});
