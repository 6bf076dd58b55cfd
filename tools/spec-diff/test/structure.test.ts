import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { type Change, compare, judge, loadState } from "../src/index.ts";
import { type Members, SCHEMAS, type ServiceFixture, schemasWith, stateOf } from "./fixture.ts";

const post = (response: Members, types: Readonly<Record<string, Members>>): ServiceFixture => ({
  service: "post",
  version: "2021-01-11",
  actions: { SendLetter: { response } },
  types,
});

const diff = (previous: ServiceFixture, current: ServiceFixture): readonly Change[] =>
  compare(stateOf(previous), stateOf(current));

const brief = (changes: readonly Change[]): readonly string[] =>
  changes.map(
    ({ rule, place, paths }) =>
      `${rule} ${place.member ?? place.type} ${paths.map(({ path }) => path).join()}`,
  );

describe("types are compared by structure", () => {
  it("a type that only has a new name breaks nobody", () => {
    const changes = diff(
      post({ Stamps: "Stamp[]" }, { Stamp: { Price: "float" } }),
      post({ Stamps: "Seal[]" }, { Seal: { Price: "float" } }),
    );
    expect(changes.map(({ rule }) => rule)).toContain("response-type-renamed");
    expect(judge(changes).bump).toBe("patch");
  });

  it("a list that holds another type now has changes of fields, even if both types existed before", () => {
    const types = { Stamp: { Price: "float", Colour: "string" }, Seal: { Price: "float", Wax: "string" } };
    const changes = diff(
      post({ All: "Stamp[]", Seal: "Seal" }, types),
      post({ All: "Seal[]", Seal: "Seal" }, types),
    );
    expect(brief(changes)).toEqual([
      "response-field-removed Colour All[].Colour",
      "response-field-added Wax All[].Wax",
      "response-type-removed Stamp ",
      "response-type-renamed Seal All[]",
    ]);
    expect(changes[0]?.place).toMatchObject({ type: "Seal", formerType: "Stamp" });
  });

  it("an unsigned integer that became a signed one is a patch", () => {
    const changes = diff(post({ Size: "uint64" }, {}), post({ Size: "int64" }, {}));
    expect(judge(changes)).toMatchObject({ bump: "patch", changes: [{ category: "flag" }] });
  });

  it("the comparison of recursive types ends, even if a cycle is entered at two types", () => {
    const types = { A: { B: "B", C: "C" }, B: { A: "A[]", Self: "B" }, C: { Gone: "string", A: "A" } };
    const changes = diff(
      post({ A: "A", B: "B" }, types),
      post({ A: "A", B: "B" }, { ...types, C: { A: "A" } }),
    );
    expect(brief(changes)).toEqual(["response-field-removed Gone A.C.Gone"]);
  });
});

describe("the place of a change", () => {
  it("has the type, the field and the path, and a former name of the type only if it was different", () => {
    const [change] = diff(post({ Price: "float" }, {}), post({}, {}));
    expect(change?.place).toEqual({
      service: "post",
      version: "2021-01-11",
      side: "response",
      type: "SendLetterResponse",
      member: "Price",
    });
    expect(change?.paths).toEqual([{ action: "SendLetter", path: "Price" }]);
  });

  it("is the whole answer if the action itself changed", () => {
    const [change] = diff(post({}, {}), {
      ...post({}, {}),
      actions: { SendLetter: { status: "deprecated" } },
    });
    expect(change?.place).toEqual({ service: "post", version: "2021-01-11", action: "SendLetter" });
    expect(change?.paths).toEqual([{ action: "SendLetter", path: "" }]);
  });

  it("of a new service is no path, and the change names all its actions in code-unit order", () => {
    const bank = { ...post({}, {}), service: "bank", actions: { Pay: {}, Borrow: {} } };
    const [change] = compare(stateOf(post({}, {})), stateOf(post({}, {}), bank));
    expect(change).toMatchObject({
      place: { service: "bank", version: "2021-01-11" },
      actions: ["Borrow", "Pay"],
      paths: [],
    });
  });

  it("of a type that came with its field is no path either", () => {
    const changes = diff(post({}, {}), post({ Stamps: "Stamp[]" }, { Stamp: { Price: "float" } }));
    const type = changes.find(({ rule }) => rule === "response-type-added");
    expect(type).toMatchObject({
      place: { service: "post", version: "2021-01-11", side: "response", type: "Stamp" },
      actions: [],
      paths: [],
    });
  });

  it("in a type within itself is each path that passes no type twice, the shortest first", () => {
    const types = (stamp: Members): Readonly<Record<string, Members>> => ({
      Stamp: { ...stamp, Parts: "Stamp[]", Back: "Side" },
      Side: { Front: "Stamp" },
    });
    const changes = diff(
      post({ Stamp: "Stamp", Side: "Side" }, types({ Price: "float" })),
      post({ Stamp: "Stamp", Side: "Side" }, types({})),
    );
    expect(brief(changes)).toEqual(["response-field-removed Price Stamp.Price,Side.Front.Price"]);
  });
});

describe("a report", () => {
  const rulesAndNames = (changes: readonly Change[]): readonly string[] =>
    changes.map(
      ({ rule, place: { service, version, type, member, code } }) =>
        `${service} ${version} ${rule} ${[type, member, code].filter((name) => name !== undefined).join(".")}`,
    );
  const service = (name: string, version: string, response: Members, codes: string[]): ServiceFixture => ({
    ...post(response, { Stamp: { Price: "float", Size: "int64" }, Seal: { Wax: "string" } }),
    service: name,
    version,
    codes: Object.fromEntries(codes.map((code) => [code, { actions: ["SendLetter"] }])),
  });

  it("is in order of services, versions, rules and places", () => {
    const state = (response: Members, codes: string[]): ReturnType<typeof stateOf> =>
      stateOf(
        service("post", "2022-02-22", response, codes),
        service("post", "2021-01-11", response, codes),
        service("bank", "2023-03-03", response, codes),
      );
    const changes = compare(
      state({ Old: "string" }, ["Failed.Letter"]),
      state({ New: "int64", Added: "int64" }, ["Failed.Letter", "NoStamp", "NoAddress"]),
    );
    const each = [
      "response-field-removed SendLetterResponse.Old",
      "response-field-added SendLetterResponse.Added",
      "response-field-added SendLetterResponse.New",
      "error-code-added NoAddress",
      "error-code-added NoStamp",
    ];
    expect(rulesAndNames(changes)).toEqual(
      ["bank 2023-03-03", "post 2021-01-11", "post 2022-02-22"].flatMap((key) =>
        each.map((change) => `${key} ${change}`),
      ),
    );
  });

  it("has actions and types in code-unit order", () => {
    const actions = (names: readonly string[]): ServiceFixture => ({
      ...post({}, { Stamp: { Price: "float" }, Seal: { Price: "float" } }),
      actions: Object.fromEntries(
        names.map((name) => [name, { response: { Stamp: "Stamp", Seal: "Seal" } }]),
      ),
    });
    const added = diff(actions(["M"]), actions(["Z", "M", "A"]));
    expect(added.map(({ place }) => place.action)).toEqual(["A", "Z"]);
    const without = diff(actions(["Z", "M"]), {
      ...actions(["Z", "M"]),
      types: { Stamp: {}, Seal: {} },
    });
    expect(without.map(({ place, actions: all }) => [place.type, all])).toEqual([
      ["Seal", ["M", "Z"]],
      ["Stamp", ["M", "Z"]],
    ]);
  });

  it("does not depend on the order of the places at which a type was replaced", () => {
    const types = {
      Stamp: { Price: "float" },
      Seal: { Wax: "string" },
      Box: { Price: "float", Wax: "string" },
    };
    const kept = { Stamp: "Stamp", Seal: "Seal", Box: "Box" };
    const fingerprints = (a: string, b: string): readonly string[] =>
      diff(post({ ...kept, A: a, B: b }, types), post({ ...kept, A: "Box", B: "Box" }, types))
        .filter(({ rule }) => rule === "response-type-renamed")
        .map(({ fingerprint }) => fingerprint);
    expect(fingerprints("Stamp", "Seal")).toHaveLength(2);
    expect(fingerprints("Stamp", "Seal")).toEqual(fingerprints("Seal", "Stamp"));
  });
});

describe("a type that many actions share", () => {
  const many = (stamp: Members): ServiceFixture => ({
    ...post({}, { Stamp: stamp }),
    actions: Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `Send${String(index).padStart(2, "0")}`,
        { response: { Stamps: "Stamp[]", First: "Stamp" } },
      ]),
    ),
  });

  it("gives one change with all its actions and paths", () => {
    const changes = diff(many({ Price: "float", Colour: "string" }), many({ Price: "float" }));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.actions).toHaveLength(40);
    expect(changes[0]?.paths.slice(0, 2)).toEqual([
      { action: "Send00", path: "First.Colour" },
      { action: "Send00", path: "Stamps[].Colour" },
    ]);
  });
});

describe("renames", () => {
  const renamed = (before: Members, after: Members): readonly Change["renamed"][] =>
    diff(post(before, {}), post(after, {})).map((change) => change.renamed);

  it("are guessed for both names, which still count as removed and added", () => {
    const changes = diff(post({ SmsSdkAppid: "string" }, {}), post({ SmsSdkAppId: "string" }, {}));
    const both = { from: "SmsSdkAppid", to: "SmsSdkAppId" };
    expect(changes.map(({ rule, renamed: names }) => [rule, names])).toEqual([
      ["response-field-removed", both],
      ["response-field-added", both],
    ]);
    expect(judge(changes).bump).toBe("major");
  });

  it("are in no change if nothing was probably renamed", () => {
    const [change] = diff(post({ Price: "float" }, {}), post({}, {}));
    expect(change).toHaveProperty("rule", "response-field-removed");
    expect(change).not.toHaveProperty("renamed");
  });

  it("are guessed only among fields of the same kind, the likeliest first and each name once", () => {
    expect(renamed({ Total: "int64" }, { Totals: "string" })).toEqual([undefined, undefined]);
    expect(renamed({ Colour: "string" }, { Weather: "string" })).toEqual([undefined, undefined]);
    const both = { from: "UserName", to: "Username" };
    expect(renamed({ UserName: "string" }, { Username: "string", UserNames: "string" })).toEqual([
      both,
      undefined,
      both,
    ]);
  });
});

describe("sms 2019-07-11 against 2021-01-11", () => {
  const state = (version: string): ReturnType<typeof loadState> =>
    loadState(SCHEMAS, { services: [`sms@${version}`] });
  const changes = compare(state("2019-07-11"), state("2021-01-11"), { acrossVersions: true });

  it("finds the five fields that went from string to integer under one name", () => {
    const changed = changes.filter(({ rule }) => rule === "response-field-kind-changed");
    expect(changed.map(({ place, from, to }) => `${place.type}.${place.member} ${from} ${to}`)).toEqual([
      "PullSmsReplyStatus.ReplyTime string uint64",
      "PullSmsSendStatus.UserReceiveTime string uint64",
      "SmsPackagesStatistics.PackageCreateTime string uint64",
      "SmsPackagesStatistics.PackageEffectiveTime string uint64",
      "SmsPackagesStatistics.PackageExpiredTime string uint64",
    ]);
  });

  it("says that SmsSdkAppid was probably renamed", () => {
    const sending = changes.find(
      ({ place }) => place.type === "SendSmsRequest" && place.member === "SmsSdkAppid",
    );
    expect(sending?.renamed).toEqual({ from: "SmsSdkAppid", to: "SmsSdkAppId" });
  });
});

describe("renames of callbacks", () => {
  const callbacks = (named: Readonly<Record<string, string>>): ServiceFixture => ({
    ...post({}, { Report: { Number: "string" } }),
    callbacks: named,
  });

  it("are guessed if the bodies have the same kind", () => {
    const names = (body: string): readonly Change["renamed"][] =>
      diff(callbacks({ letterSent: "Report[]" }), callbacks({ lettersent: body })).map(
        ({ renamed }) => renamed,
      );
    const renamed = { from: "letterSent", to: "lettersent" };
    expect(names("Report[]")).toEqual([renamed, renamed]);
    expect(names("Report")).toEqual([undefined, undefined]);
  });
});

describe("codes", () => {
  const codes = (listed: NonNullable<ServiceFixture["codes"]>, actions = ["A", "B"]): ServiceFixture => ({
    ...post({}, {}),
    actions: Object.fromEntries(actions.map((name) => [name, {}])),
    codes: listed,
  });
  const inA = { actions: ["A"] };

  it("that another action lists now are removed for one action and added for the other", () => {
    const changes = diff(codes({ "Failed.X": inA }), codes({ "Failed.X": { actions: ["B"] } }));
    expect(changes.map(({ rule, actions, paths }) => [rule, actions, paths])).toEqual([
      ["error-code-removed", ["A"], []],
      ["error-code-added", ["B"], []],
    ]);
  });

  it("that changed name the actions that list them now", () => {
    const changes = diff(
      codes({ "Failed.X": { actions: ["A", "B"] } }),
      codes({ "Failed.X": { actions: ["A", "B"], retry: "wait" } }),
    );
    expect(changes.map(({ rule, actions }) => [rule, actions])).toEqual([
      ["error-code-retry-changed", ["A", "B"]],
    ]);
  });

  it("that are gone name the actions that listed them", () => {
    const changes = diff(codes({ "Failed.X": inA, "Failed.Y": inA }), codes({ "Failed.X": inA }));
    expect(changes.map(({ rule, actions }) => [rule, actions])).toEqual([["error-code-removed", ["A"]]]);
  });

  it("that are gone with their action are not reported on their own", () => {
    const changes = diff(
      codes({ "Failed.X": { actions: ["A", "B"] } }, ["A", "B"]),
      codes({ "Failed.X": inA }, ["A"]),
    );
    expect(changes.map(({ rule }) => rule)).toEqual(["action-removed"]);
  });

  it.each([
    ["a family and similar words after it", "FailedOperation.NoStamp", "FailedOperation.NoStamps", true],
    ["a family only", "FailedOperation.NoStamp", "FailedOperation.TooHeavy", false],
    ["similar words only", "FailedOperation.NoStamp", "InternalError.NoStamps", false],
    ["a dot in similar words", "Failed.Letter.NoStamp", "Failed.Letter.NoStamps", true],
    ["words that only begin in the same way", "Failed.Sign", "Failed.SignOfTheLetter", true],
    ["words that only end in the same way", "Failed.Sign", "Failed.LetterWithSign", true],
  ])("that have in common %s: %s and %s", (_, from, to, isRename) => {
    const renames = diff(codes({ [from]: inA }), codes({ [to]: inA })).map(({ renamed }) => renamed);
    const renamed = isRename ? { from, to } : undefined;
    expect(renames).toEqual([renamed, renamed]);
  });

  it("that one of two actions no longer lists are removed for that action only", () => {
    const changes = diff(
      codes({ "Failed.X": { actions: ["A", "B"] } }),
      codes({ "Failed.X": { actions: ["A"] } }),
    );
    expect(changes.map(({ rule, actions }) => [rule, actions])).toEqual([["error-code-removed", ["B"]]]);
  });

  it("of a first catalogue are new, and those of a last one are gone", () => {
    const { codes: _, ...without } = codes({});
    const catalogue = codes({ "Failed.X": { actions: ["A"] } });
    expect(diff(without, catalogue).map(({ rule }) => rule)).toEqual(["error-code-added"]);
    expect(diff(catalogue, without).map(({ rule }) => rule)).toEqual(["error-code-removed"]);
  });

  it("that came with an action are not reported on their own", () => {
    const changes = diff(
      codes({ "Failed.X": { actions: ["A"] } }, ["A"]),
      codes({ "Failed.X": { actions: ["A", "B"] } }, ["A", "B"]),
    );
    expect(changes.map(({ rule }) => rule)).toEqual(["action-added"]);
  });
});

describe("a code that all services share", () => {
  const withRetry = (retry: string): ReturnType<typeof loadState> => {
    const schemas = schemasWith(post({}, {}));
    const file = join(schemas, "error-codes/common.schema.json");
    const {
      oneOf: [first, ...codes],
      ...schema
    } = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...schema, oneOf: [{ ...first, "x-retry": retry }, ...codes] }));
    return loadState(schemas);
  };
  const [previous, current] = [withRetry("no"), withRetry("transient")];

  it("is compared, though no service lists it", () => {
    expect(compare(previous, current)).toMatchObject([
      {
        rule: "error-code-retry-changed",
        place: { service: "common", version: "3.0", code: "ActionOffline" },
        actions: [],
      },
    ]);
  });

  it("is left out if two versions of a service are compared", () => {
    expect(compare(previous, current, { acrossVersions: true })).toEqual([]);
  });
});
