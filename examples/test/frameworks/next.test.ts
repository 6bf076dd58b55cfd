/**
 * Calls the functions of the Next example as Next does. A route handler takes a Request and returns a Response. A
 * server action is an async function whose arguments come from a browser. In `pnpm test:next`, Next itself calls them.
 */
import { describe, expect, test } from "@jest/globals";
import { POST } from "../../next/app/replies/route.ts";
import { addReply, addReplyForm } from "../../next/app/reply/actions.ts";
import { COMPLETE, REPLIED, WRONG_REPLY } from "./bodies.ts";

const NOTHING_YET = { added: false, errors: [] };

describe("a route handler", () => {
  const post = async (body: string) => {
    const response = await POST(new Request("http://127.0.0.1/replies", { method: "POST", body }));
    const answer: unknown = await response.json();
    return { status: response.status, body: answer };
  };

  test("accepts a body", async () => {
    expect(await post(JSON.stringify(REPLIED))).toEqual({ status: 200, body: { text: "TD", drift: 0 } });
  });

  test("accepts a body with missing members", async () => {
    const body = JSON.stringify({ ...REPLIED, text: undefined });
    expect(await post(body)).toEqual({ status: 200, body: { text: "", drift: 1 } });
  });

  test.each([
    ["another kind of value", JSON.stringify(WRONG_REPLY), "text: expected a string, received a number"],
    ["text that is not JSON", "<html>", "HTML"],
    ["nothing", "", "empty"],
  ])("rejects %s", async (_, body, words) => {
    expect(await post(body)).toEqual({ status: 400, body: { issues: [expect.stringContaining(words)] } });
  });
});

describe("a server action", () => {
  test("accepts the arguments of a browser", async () => {
    expect(await addReply(REPLIED)).toEqual({ added: true, errors: [] });
  });

  test.each([
    ["another kind of value", WRONG_REPLY],
    ["drift", { ...REPLIED, sign: null }],
    ["another body", COMPLETE],
    ["nothing", undefined],
  ])("rejects %s", async (_, body) => {
    const { added, errors } = await addReply(body);
    expect([added, errors.length > 0]).toEqual([false, true]);
  });

  test("accepts a form, and rejects a form without a field", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(REPLIED)) form.set(name, String(value));
    expect(await addReplyForm(NOTHING_YET, form)).toEqual({ added: true, errors: [] });
    form.delete("text");
    expect(await addReplyForm(NOTHING_YET, form)).toEqual({
      added: false,
      errors: [expect.stringContaining("text: ")],
    });
  });
});
