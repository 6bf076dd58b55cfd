import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { judge } from "../src/judge.ts";
import { type Listings, loadListings } from "../src/load-listings.ts";

const DEFINITIONS = join(import.meta.dirname, "../../../packages/definitions");
const CODE = "OperationDenied.InstanceOperationInProgress";

const listings: Listings = {
  versions: ["cn/ecm/2019-07-19", "cn/no-such/2020-01-01"],
  codes: { [CODE]: [0, 1] },
};

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

/** Serves the listings above, and the definitions of the repository. */
function serve(): void {
  globalThis.fetch = async (url) => {
    const path = new Request(url).url.replace("https://site.test/data/", "");
    if (path === "listings.json") return Response.json(listings);
    const text = await readFile(join(DEFINITIONS, path), "utf8").catch(() => undefined);
    return new Response(text ?? "", { status: text === undefined ? 404 : 200 });
  };
}

// The first test, because a listing that was loaded once is kept.
test("without network, only the common codes and those of SMS are known", async () => {
  globalThis.fetch = () => Promise.reject(new TypeError("no network"));
  expect(await loadListings("https://site.test/data/", CODE)).toBeUndefined();
  const { code, hints } = judge(CODE, "en").explanation;
  expect([code?.match, hints[0]]).toEqual([
    "none",
    expect.stringContaining("only the common codes and those of"),
  ]);
});

test("a code of another service is judged by the rules, with the actions that list it", async () => {
  serve();
  const listed = await loadListings("https://site.test/data/", CODE);
  const { code, hints } = judge(CODE, "en", undefined, listed).explanation;
  expect(code).toMatchObject({
    match: "exact",
    category: "state",
    retry: "wait",
    rule: "operation-under-way",
    listedBy: [{ service: "ecm", version: "2019-07-19", edition: "cn" }],
  });
  expect(code?.listedBy[0]?.actions).toContain("RebootInstances");
  expect(hints).toEqual([]);
});

test.each(["OperationDenied.InstanceOperationInProgres", "operationdenied.instanceoperationinprogress"])(
  "a code that is misspelt gets the listed one as a hint: %s",
  async (misspelt) => {
    serve();
    const listed = await loadListings("https://site.test/data/", misspelt);
    expect(judge(misspelt, "en", undefined, listed).explanation.hints[0]).toContain(`did you mean ${CODE}?`);
  },
);

test.each(["__proto__", "constructor", "Nope.Nope"])("%s is a code that no service lists", async (name) => {
  serve();
  const listed = await loadListings("https://site.test/data/", name);
  expect(judge(name, "en", undefined, listed).explanation.hints).toEqual([
    expect.stringContaining("no service lists it"),
  ]);
});
