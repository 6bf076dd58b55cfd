import { describe, expect, test } from "@jest/globals";
import { exportErrors, type ReadService } from "../src/index.ts";
import { model } from "./schemas.ts";

const { callbacks, common, services } = model;

const read: readonly ReadService[] = [
  ...services.map((service): ReadService => ({ kind: "service", service })),
  ...callbacks.map((each): ReadService => ({ kind: "callbacks", callbacks: each })),
];

function textOf(path: string, chosen: readonly ReadService[] = read): string {
  const file = exportErrors(common, chosen, ["json", "csv"]).find((each) => each.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return file.text;
}

interface Row {
  readonly edition: string | null;
  readonly service: string | null;
  readonly version: string | null;
  readonly code: string;
  readonly actions: readonly string[];
}

const rows = (chosen: readonly ReadService[] = read): readonly Row[] =>
  JSON.parse(textOf("errors.json", chosen)).codes;

const rowOf = (code: string, version: string | null, edition: string | null = "cn"): Row | undefined =>
  rows().find(
    (row) =>
      row.code === code && row.version === version && row.edition === (version === null ? null : edition),
  );

const DAILY = "LimitExceeded.PhoneNumberDailyLimit";

describe("errors.json", () => {
  test("has every common code once, and every code of each version and edition", () => {
    const listed = services.flatMap(({ catalogue }) => catalogue?.codes ?? []);
    const receipts = callbacks.flatMap(({ catalogue }) => catalogue.codes);
    expect(rows()).toHaveLength(common.codes.length + listed.length + receipts.length);
    const keys = rows().map(({ edition, service, version, code }) =>
      [edition, service, version, code].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("says of a code of an action who lists it, what to do, and why, in both languages", () => {
    expect(rowOf(DAILY, "2021-01-11")).toEqual({
      edition: "cn",
      service: "sms",
      version: "2021-01-11",
      code: DAILY,
      actions: expect.arrayContaining(["SendSms"]),
      fault: "client",
      category: "quota",
      retry: "no",
      waitSeconds: null,
      reviewed: true,
      rule: null,
      reason: { en: expect.any(String), zh: expect.stringMatching(/\p{Script=Han}/u) },
      summary: { en: expect.any(String), zh: expect.stringMatching(/\p{Script=Han}/u) },
      docs: expect.stringMatching(/^https:/),
    });
  });

  test("gives a common code no service, no version and no edition", () => {
    expect(rowOf("InternalError", null)).toMatchObject({ edition: null, service: null, actions: [] });
  });

  test("gives the codes of receipts the version callbacks", () => {
    expect(rows().filter(({ version }) => version === "callbacks").length).toBeGreaterThan(0);
  });
});

describe("the codes of chosen actions", () => {
  const sms = services.find(({ path, edition }) => path === "sms/v20210111" && edition === "cn");
  if (sms === undefined) throw new Error("there is no such service");
  const only: ReadService = {
    kind: "service",
    service: { ...sms, actions: sms.actions.filter(({ name }) => name === "PullSmsSendStatus") },
  };

  test("are those that these actions list, and no other action is named", () => {
    const named = rows([only]).flatMap(({ actions }) => actions);
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named)).toEqual(new Set(["PullSmsSendStatus"]));
  });

  test("are not those that only other actions list", () => {
    expect(rows([only]).map(({ code }) => code)).not.toContain(DAILY);
  });
});

describe("a code that only a rule has judged", () => {
  const sms = services.find(({ path, edition }) => path === "sms/v20210111" && edition === "cn");
  if (sms?.catalogue === undefined) throw new Error("there is no such catalogue");
  const { catalogue } = sms;
  const judged = (code: string): ReadService => ({
    kind: "service",
    service: {
      ...sms,
      catalogue: {
        ...catalogue,
        texts: [],
        codes: [
          {
            code,
            actions: ["SendSms"],
            fault: "unknown",
            category: "unknown",
            retry: "transient",
            reason: "A rule says so.",
            reviewed: true,
            rule: "a-rule",
          },
        ],
      },
    },
  });

  test("gets the judgement and the summary that a person gave the same code", () => {
    expect(rows([judged(DAILY)])).toContainEqual(
      expect.objectContaining({ code: DAILY, version: "2021-01-11", rule: null, retry: "no" }),
    );
  });

  test("keeps the judgement of the rule, with its name, if no person judged the code", () => {
    expect(rows([judged("LimitExceeded.New")])).toContainEqual(
      expect.objectContaining({ code: "LimitExceeded.New", rule: "a-rule", retry: "transient" }),
    );
  });
});

describe("errors.csv", () => {
  const lines = textOf("errors.csv").split("\r\n");

  test("begins with the names of the columns, and has a line per row of errors.json", () => {
    expect(lines[0]).toBe(
      "edition,service,version,code,actions,fault,category,retry,wait_seconds,reviewed,rule,reason_en,reason_zh,summary_en,summary_zh,docs",
    );
    expect(lines).toHaveLength(rows().length + 2);
    expect(lines.at(-1)).toBe("");
  });

  test("puts texts with commas or quotes into quotes, and doubles the quotes in them", () => {
    const [first] = read;
    if (first?.kind !== "service" || first.service.catalogue === undefined) throw new Error("no service");
    const { catalogue } = first.service;
    const codes = catalogue.codes.map((code) => ({ ...code, reason: 'It says "no", so stop.' }));
    const text = textOf("errors.csv", [
      { kind: "service", service: { ...first.service, catalogue: { ...catalogue, codes } } },
    ]);
    expect(text).toContain(',"It says ""no"", so stop.",');
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])(
    "puts an apostrophe before the text %j",
    (reason) => {
      const [first] = read;
      if (first?.kind !== "service" || first.service.catalogue === undefined) throw new Error("no service");
      const { catalogue } = first.service;
      const codes = catalogue.codes.map((code) => ({ ...code, reason }));
      const chosen: readonly ReadService[] = [
        { kind: "service", service: { ...first.service, catalogue: { ...catalogue, codes } } },
      ];
      expect(textOf("errors.csv", chosen)).toMatch(new RegExp(`,"?'${reason.replaceAll(/[+()]/g, "\\$&")}`));
      expect(textOf("errors.json", chosen)).toContain(`"en": ${JSON.stringify(reason)}`);
    },
  );
});

test("errors.md explains every column", () => {
  const page = textOf("errors.md");
  const [names = ""] = textOf("errors.csv").split("\r\n");
  for (const name of names.split(",")) expect(page).toContain(`\`${name}\``);
});
