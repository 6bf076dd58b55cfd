import { describe, expect, it } from "@jest/globals";
import { type Change, compare } from "../src/index.ts";
import { type ServiceFixture, stateOf } from "./fixture.ts";

const POST = { service: "post", version: "2021-01-11" };

const diff = (
  previous: Omit<ServiceFixture, "service" | "version">,
  current: Omit<ServiceFixture, "service" | "version">,
): readonly Change[] => compare(stateOf({ ...POST, ...previous }), stateOf({ ...POST, ...current }));

const fingerprints = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);

const send = (response: Readonly<Record<string, string>>): ServiceFixture["actions"] => ({
  SendLetter: { response },
});

describe("an ignore file that was written with an earlier release", () => {
  // If one of these changes, the ignore files of all users no longer match.
  it("still names the changes of fields, types and actions", () => {
    expect(
      fingerprints(
        diff(
          {
            actions: { ...send({ Stamps: "Stamp[]" }), SendParcel: {} },
            types: { Stamp: { Price: "int64" } },
          },
          { actions: send({ Stamps: "Seal[]" }), types: { Seal: { Price: "float" } } },
        ),
      ),
    ).toEqual([
      "action-removed feb63d8cbb04",
      "response-field-kind-widened a9465e93e907",
      "response-type-removed 6903b0988bea",
      "response-type-added 326812d02041",
      "response-type-renamed d807e7bd1b0f",
    ]);
  });

  it("still names the changes of codes", () => {
    const codes = (actions: readonly string[], retry: "no" | "wait"): Parameters<typeof diff>[0] => ({
      actions: { SendLetter: {}, SendParcel: {} },
      codes: { "Failed.X": { actions, retry } },
    });
    expect(
      fingerprints(diff(codes(["SendLetter", "SendParcel"], "no"), codes(["SendParcel"], "wait"))),
    ).toEqual(["error-code-removed 641334f13875", "error-code-retry-changed 9f16bb3fddc1"]);
  });

  it("still names the changes from one version of a service to another", () => {
    const changes = compare(
      stateOf({ ...POST, actions: send({ Price: "float" }) }),
      stateOf({ ...POST, version: "2022-02-22", actions: send({}) }),
      { acrossVersions: true },
    );
    expect(fingerprints(changes)).toEqual(["response-field-removed 572a052a3a93"]);
  });
});

describe("the fingerprint of a change", () => {
  const shared = (
    actions: readonly string[],
    stamp: Readonly<Record<string, string>>,
  ): Parameters<typeof diff>[0] => ({
    actions: Object.fromEntries(actions.map((name) => [name, { response: { Stamp: "Stamp" } }])),
    types: { Stamp: stamp },
  });

  it("is the same if another action comes to use the type", () => {
    const change = (...actions: readonly string[]): readonly string[] =>
      fingerprints(diff(shared(actions, { Price: "float" }), shared(actions, {})));
    expect(change("SendLetter", "SendParcel")).toEqual(change("SendLetter"));
  });

  it("of a code is another one if other actions list it", () => {
    const change = (...actions: readonly string[]): readonly string[] =>
      fingerprints(
        diff(
          { actions: { SendLetter: {}, SendParcel: {} }, codes: { "Failed.X": { actions: ["SendLetter"] } } },
          {
            actions: { SendLetter: {}, SendParcel: {} },
            codes: { "Failed.X": { actions: ["SendLetter"] }, "Failed.Y": { actions } },
          },
        ),
      );
    expect(change("SendLetter")).not.toEqual(change("SendLetter", "SendParcel"));
  });

  it.each([
    ["a description that is new", "", " // Its price.", /^nothing$/, /^[0-9a-f]{8}$/],
    ["a description that is gone", " // Its price.", "", /^[0-9a-f]{8}$/, /^nothing$/],
  ])("has the hash of the words, or that there were none: %s", (_, was, is, from, to) => {
    const [change] = diff(
      { actions: send({ Price: `float${was}` }) },
      { actions: send({ Price: `float${is}` }) },
    );
    expect(change?.from).toMatch(from);
    expect(change?.to).toMatch(to);
  });

  it("is another one for another description", () => {
    const change = (words: string): readonly string[] =>
      fingerprints(
        diff(
          { actions: send({ Price: "float // Its price." }) },
          { actions: send({ Price: `float // ${words}` }) },
        ),
      );
    expect(change("The price of it.")).not.toEqual(change("The price in yuan."));
  });
});
