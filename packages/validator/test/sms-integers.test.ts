import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { describeSmsSignList, sendSms } from "../generated/sms/v20210111/index.js";
import { integerDigits } from "../src/runtime/integers/digits.ts";
import { planOfAnswer } from "../src/runtime/integers/int64-plan.ts";

const send = (fee: string, more = ""): string =>
  `{"Response":{"SendStatusSet":[{"SerialNo":"9007199254740993","PhoneNumber":"+8613800000000","Fee":${fee},"SessionContext":"","Code":"Ok","Message":"send success","IsoCode":"CN"${more}}],"RequestId":"r"}}`;

const feeOf = (outcome: unknown): unknown => {
  const found: unknown = JSON.parse(
    JSON.stringify(outcome, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value)),
    (key, value: unknown) => (key === "Fee" ? { fee: value } : value),
  );
  const [, fee] = /"fee":("[^"]*"|[^}]*)/.exec(JSON.stringify(found)) ?? [];
  return fee;
};

describe("64-bit integers of an action", () => {
  test("a loss is drift, and the issue has the digits", () => {
    expect(sendSms.decode(send("9007199254740993"))).toMatchObject({
      status: "success",
      conforms: false,
      drift: [
        {
          code: "unsafe-integer",
          path: ["Response", "SendStatusSet", 0, "Fee"],
          received: "9007199254740993",
        },
      ],
    });
  });

  test.each(["9007199254740993.0", "9007199254740993e0", "90071992547409930e-1", "9.007199254740993e15"])(
    "written as %s too",
    (token) => {
      expect(sendSms.decode(send(token))).toMatchObject({ drift: [{ received: "9007199254740993" }] });
      expect(feeOf(sendSms.decode(send(token), { integers: "bigint" }))).toBe('"9007199254740993n"');
      expect(feeOf(sendSms.decode(send(token), { integers: "string" }))).toBe('"9007199254740993"');
    },
  );

  test.each(["number", "bigint", "string"] as const)(
    "one in a field that the definition does not know is a loss in mode %s: the field itself, a member, an item",
    (integers) => {
      const more = ',"New":9007199254740993,"Deep":{"A":[1,9007199254740995]},"List":[9007199254740997]';
      const outcome = sendSms.decode(send("9007199254740999", more), { integers });
      const at = ["Response", "SendStatusSet", 0];
      const losses = "drift" in outcome ? outcome.drift.filter(({ code }) => code === "unsafe-integer") : [];
      const own = integers === "number" ? [[[...at, "Fee"], "9007199254740999"]] : [];
      expect(losses.map(({ path, received }) => [path, received])).toEqual([
        ...own,
        [[...at, "New"], "9007199254740993"],
        [[...at, "Deep", "A", 1], "9007199254740995"],
        [[...at, "List", 0], "9007199254740997"],
      ]);
      const fees = {
        number: "9007199254741000",
        bigint: '"9007199254740999n"',
        string: '"9007199254740999"',
      };
      expect(feeOf(outcome)).toBe(fees[integers]);
    },
  );

  test.each(["bigint", "string"] as const)(
    "one that is null stays null beside one that is exact in mode %s",
    (integers) => {
      const sign =
        '"SignId":9007199254740993,"International":null,"StatusCode":0,"ReviewReply":"","SignName":""';
      const body = `{"Response":{"RequestId":"r","DescribeSignListStatusSet":[{${sign}}]}}`;
      expect(describeSmsSignList.decode(body, { integers })).toMatchObject({
        data: {
          DescribeSignListStatusSet: [
            { SignId: integers === "bigint" ? 9007199254740993n : "9007199254740993", International: null },
          ],
        },
      });
    },
  );

  test("all of them are converted, and nothing else is", () => {
    const body =
      '{"Response":{"RequestId":"r","Rate":3,"DescribeSignListStatusSet":[{"SignId":1110,"International":0,"StatusCode":-1,"ReviewReply":"","SignName":"s","CreateTime":1617508800,"QualificationId":12345678901234567890}]}}';
    expect(describeSmsSignList.decode(body, { integers: "bigint" })).toMatchObject({
      conforms: true,
      data: {
        Rate: 3,
        DescribeSignListStatusSet: [
          {
            SignId: 1110n,
            International: 0n,
            StatusCode: -1n,
            CreateTime: 1_617_508_800n,
            QualificationId: 12_345_678_901_234_567_890n,
          },
        ],
      },
      drift: [{ code: "unknown-field", path: ["Response", "Rate"] }],
    });
    expect(describeSmsSignList.decode(body, { integers: "string" })).toMatchObject({
      data: { DescribeSignListStatusSet: [{ SignId: "1110", QualificationId: "12345678901234567890" }] },
    });
  });

  test("lose no digits in an exact mode, so that strict accepts them", () => {
    const text = send("9007199254740993");
    expect(sendSms.strict.decode(text).status).toBe("malformed");
    for (const integers of ["bigint", "string"] as const) {
      expect(sendSms.strict.decode(text, { integers })).toMatchObject({ status: "success", drift: [] });
    }
  });

  test("are not converted in an unknown field, and the loss is reported", () => {
    const text = send("1", ',"New":{"Id":9007199254740993,"Ratio":1e300}');
    for (const integers of ["number", "bigint", "string"] as const) {
      expect(sendSms.decode(text, { integers })).toMatchObject({
        drift: [
          { code: "unknown-field", path: ["Response", "SendStatusSet", 0, "New"] },
          { code: "unsafe-integer", received: "9007199254740993" },
        ],
      });
    }
  });

  test("are not looked for in a value of another kind than declared, even if it has a member of that name", () => {
    const text = send("1").replace(
      '"SessionContext":""',
      '"SessionContext":{"A":9007199254740993,"string":{"A":9007199254740995}}',
    );
    const outcome = sendSms.strict.decode(text);
    expect("issues" in outcome && outcome.issues.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ["wrong-kind", "SessionContext"],
    ]);
  });

  test("are not converted in a malformed body", () => {
    const text = send('"1"');
    const outcome = sendSms.decode(text, { integers: "bigint" });
    expect(outcome).toMatchObject({ status: "malformed", value: JSON.parse(text) });
  });

  test("as bigints of decode are accepted by check and is, and check reports a loss without the digits", () => {
    const parsed = sendSms.decode(send("9007199254740993"), { integers: "bigint" });
    const body = { Response: "data" in parsed ? parsed.data : undefined };
    expect(sendSms.is(body)).toBe(true);
    expect(sendSms.check(body)).toMatchObject({ status: "success", conforms: true, drift: [] });
    expect(sendSms.check(JSON.parse(send("9007199254740993")))).toMatchObject({
      drift: [{ code: "unsafe-integer", received: "9007199254740992" }],
    });
    const list = { Response: { SendStatusSet: [{ Fee: "1" }], RequestId: "r" } };
    expect(sendSms.check(list).status).toBe("malformed");
    expect(sendSms.is({ Response: { RequestId: "r", SendStatusSet: 5n } })).toBe(false);
  });

  test("as bigints are no drift, though other drift is there", () => {
    const item = { Fee: 1n, New: 1 };
    expect(sendSms.check({ Response: { SendStatusSet: [item], RequestId: "r" } })).toMatchObject({
      status: "success",
      drift: expect.arrayContaining([expect.objectContaining({ code: "unknown-field" })]),
    });
  });

  test("have all their digits if they were written with an exponent", () => {
    expect(feeOf(sendSms.decode(send("1e50"), { integers: "string" }))).toBe(`"1${"0".repeat(50)}"`);
  });

  test("can be written as 1.0 and 1e3, but 1.5 is of another kind", () => {
    expect(feeOf(sendSms.decode(send("1.0"), { integers: "bigint" }))).toBe('"1n"');
    expect(feeOf(sendSms.decode(send("1e3"), { integers: "string" }))).toBe('"1000"');
    expect(sendSms.decode(send("1.5"))).toMatchObject({ issues: [{ code: "wrong-kind" }] });
  });
});

describe("the digits of a number token", () => {
  test("are those of the integer, whichever way it is written", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(40), fc.nat(20), (integer, zeros, shift) => {
        const digits = integer.toString();
        expect(integerDigits(digits)).toBe(digits);
        expect(integerDigits(`${digits}.${"0".repeat(zeros)}`)).toBe(digits);
        expect(integerDigits(`${digits}${"0".repeat(shift)}e-${shift}`)).toBe(digits);
        expect(integerDigits(`${digits}E+${shift}`)).toBe((integer * 10n ** BigInt(shift)).toString());
      }),
    );
  });

  test.each([
    ["zeros in front of the digits", "0.009007199254740993e18", "9007199254740993"],
    ["a sign in front of them", "-0.9007199254740993e16", "-9007199254740993"],
    ["zeros behind the point", "100.00", "100"],
    ["zeros that the exponent takes away", "100e-2", "1"],
    ["a zero with a fraction", "0.00", "0"],
    ["a zero with an exponent", "0e5", "0"],
    ["the largest exponent", "1e400", `1${"0".repeat(400)}`],
  ])("%s", (_what, token, digits) => {
    expect(integerDigits(token)).toBe(digits);
  });

  test.each(["1.5", "15e-1", "1e-1", "0.5", "0.05", "1e401", "1e999999999", "x", "x1", "1.0x"])(
    "%s stands for no integer",
    (token) => {
      expect(integerDigits(token)).toBeUndefined();
    },
  );

  test("a token of a million digits overflows no stack", () => {
    const digits = "9".repeat(1_000_000);
    expect(integerDigits(digits)).toBe(digits);
  });
});

describe("where the integers of a schema are", () => {
  test("the plan of a type that contains itself contains itself too", () => {
    const body = planOfAnswer({
      properties: { Root: { $ref: "#/definitions/Node" } },
      definitions: {
        Node: {
          properties: {
            Id: { type: "integer", "x-kind": "int64" },
            Children: { type: "array", items: { $ref: "#/definitions/Node" } },
            Name: { type: "string" },
          },
        },
      },
    });
    const plan =
      body !== undefined && body !== "here" && "members" in body ? body.members.get("Response") : undefined;
    const root =
      plan !== undefined && plan !== "here" && "members" in plan ? plan.members.get("Root") : undefined;
    const node = root !== undefined && root !== "here" && "members" in root ? root : undefined;
    expect([...(node?.members.keys() ?? [])]).toEqual(["Id", "Children"]);
    const children = node?.members.get("Children");
    const each =
      children !== undefined && children !== "here" && "each" in children ? children.each : undefined;
    expect(each !== undefined && each !== "here" && "members" in each && each.members).toBe(node?.members);
  });
});

describe("a malformed answer with lost integers", () => {
  const text =
    '{"Response":{"RequestId":"r","SendStatusSet":[{"Code":5,"Fee":9007199254740993}],"New":9007199254740995}}';
  const received = (integers: "number" | "bigint"): readonly unknown[] => {
    const outcome = sendSms.strict.decode(text, { integers });
    const issues = "issues" in outcome ? outcome.issues : [];
    return issues.filter(({ code }) => code === "unsafe-integer").map((each) => each.received);
  };

  test("shows the digits that came, beside everything else that is wrong", () => {
    expect(received("number")).toEqual(["9007199254740993", "9007199254740995"]);
  });

  test("reports no loss of a declared field in an exact mode, and stays as it came", () => {
    expect(received("bigint")).toEqual(["9007199254740995"]);
    expect(sendSms.decode(text, { integers: "bigint" })).toHaveProperty("value", JSON.parse(text));
  });
});

test("an unknown member called integer that holds a bigint is reported", () => {
  const body = { Response: { SendStatusSet: [], RequestId: "r", integer: 5n } };
  expect(sendSms.check(body)).toMatchObject({ drift: [{ code: "unknown-field" }] });
});
