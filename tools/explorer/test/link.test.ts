import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { fromFragment, LONGEST_LINK, toFragment } from "../src/link.ts";

const action = { service: "sms", version: "2021-01-11", action: "SendSms" };

describe("a link", () => {
  test("holds any text and the action, and gives them back", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme" }),
        fc.option(fc.constant(action), { nil: undefined }),
        async (text, name) => {
          const fragment = await toFragment({ text, action: name });
          expect(fragment).toMatch(/^[\w.=&/-]*$/);
          const shared = await fromFragment(`#${fragment ?? ""}`);
          // A code is trimmed, because the blanks around it have no meaning.
          expect([shared?.text.trim(), shared?.action]).toEqual([text.trim(), name]);
        },
      ),
    );
  });

  test("of a code is short enough to read", async () => {
    expect(await toFragment({ text: "LimitExceeded.PhoneNumberDailyLimit", action: undefined })).toBe(
      "code=LimitExceeded.PhoneNumberDailyLimit",
    );
  });

  test("is not made for an input that is too long", async () => {
    const noise = Array.from({ length: 60_000 }, (_, index) => Math.sin(index).toString(36)).join("");
    expect(await toFragment({ text: noise, action: undefined })).toBeUndefined();
  });

  test.each([
    ["nothing", ""],
    ["an anchor", "#what-failed"],
    ["invalid base64", "#input=%%%"],
    ["invalid deflate data", "#input=AAAA"],
    ["markup in a code", "#code=<img src=x onerror=alert(1)>"],
    ["a broken escape", "#code=%E0%A4%A"],
    ["too much", `#input=${"A".repeat(LONGEST_LINK + 1)}`],
  ])("with %s is refused", async (_title, fragment) => {
    expect(await fromFragment(fragment)).toBeUndefined();
  });

  test("whose text would have more than a megabyte is refused", async () => {
    const fragment = await toFragment({ text: " {}".repeat(300_000), action: undefined });
    expect(fragment).toBeDefined();
    const { deflateRawSync } = await import("node:zlib");
    const bomb = deflateRawSync(Buffer.alloc(20_000_000, 32)).toString("base64url");
    expect(bomb.length).toBeLessThan(LONGEST_LINK);
    expect(await fromFragment(`#input=${bomb}`)).toBeUndefined();
  });

  test("of an action of the international site holds the edition, and no text", async () => {
    expect(await fromFragment("#action=intl/cvm/2017-03-12/RunInstances")).toEqual({
      text: "",
      action: { edition: "intl", service: "cvm", version: "2017-03-12", action: "RunInstances" },
    });
  });

  test("whose action has another form is read without the action", async () => {
    expect(await fromFragment("#code=InternalError&action=sms/<b>/x")).toEqual({
      text: "InternalError",
      action: undefined,
    });
  });
});
