/**
 * The functions of the example of Next, called as Next calls them: a route handler is a function from the web's Request to
 * its Response, and a server action an async function whose arguments a browser sent. `pnpm test:next` has Next call them.
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

  test("takes a body", async () => {
    expect(await post(JSON.stringify(REPLIED))).toEqual({ status: 200, body: { text: "TD", drift: 0 } });
  });

  test("takes a body that misses something", async () => {
    const body = JSON.stringify({ ...REPLIED, text: undefined });
    expect(await post(body)).toEqual({ status: 200, body: { text: "", drift: 1 } });
  });

  test.each([
    ["another kind of value", JSON.stringify(WRONG_REPLY), "text: expected a string, received a number"],
    ["no JSON", "<html>", "HTML"],
    ["nothing", "", "empty"],
  ])("rejects %s", async (_, body, words) => {
    expect(await post(body)).toEqual({ status: 400, body: { issues: [expect.stringContaining(words)] } });
  });
});

describe("a server action", () => {
  test("takes what a browser sent", async () => {
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

  test("takes a form, and rejects one that misses a field", async () => {
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
