import { describe, expect, it } from "@jest/globals";
import { probableRenames } from "../src/compare/renames.ts";
import { type Change, compare, judge, loadState } from "../src/index.ts";
import { type Members, SCHEMAS, type ServiceFixture, stateOf } from "./fixture.ts";

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

describe("a great many renames", () => {
  const many = (count: number, name: (index: number) => string): readonly { name: string; kind: string }[] =>
    Array.from({ length: count }, (_, index) => ({ name: name(index), kind: "string" }));

  it("are guessed only by case and underscores if there are too many pairs to compare", () => {
    const from = many(100_000, (index) => `Field_${index}`);
    const to = many(100_000, (index) => `field${index}`);
    expect(probableRenames(from, to)).toHaveLength(100_000);
    expect(
      probableRenames(
        many(100_000, (index) => `Aa${index}x`),
        many(100_000, (index) => `Aa${index}y`),
      ),
    ).toEqual([]);
  });

  it("are guessed one by one up to 250,000 pairs", () => {
    const from = many(500, (index) => `Colour${index}`);
    expect(
      probableRenames(
        from,
        many(500, (index) => `Colours${index}`),
      ),
    ).toHaveLength(500);
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

describe("codes", () => {
  const codes = (listed: NonNullable<ServiceFixture["codes"]>, actions = ["A", "B"]): ServiceFixture => ({
    ...post({}, {}),
    actions: Object.fromEntries(actions.map((name) => [name, {}])),
    codes: listed,
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
