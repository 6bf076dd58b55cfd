/**
 * Next itself does not run here: it is more than 100 MB. A route handler is a function from the web's Request to its
 * Response, and a server action an async function whose arguments a browser sent. Both run here as Next would call them.
 */
import { describe, expect, test } from "@jest/globals";
import { reply } from "@tc3-schema/validator/sms/callbacks/reply";
import { COMPLETE, REPLIED, WRONG_REPLY } from "./bodies.ts";

// ── app/replies/route.ts ──
async function POST(request: Request): Promise<Response> {
  const outcome = reply.decode(await request.arrayBuffer());
  return outcome.status === "malformed"
    ? Response.json({ issues: outcome.issues.map(({ message }) => message) }, { status: 400 })
    : Response.json({ text: outcome.data.text ?? "", drift: outcome.drift.length });
}

// ── app/replies/actions.ts, which begins with "use server" ──
async function addReply(body: unknown): Promise<{ added: boolean; errors: readonly string[] }> {
  const outcome = reply.strict.check(body);
  return outcome.status === "malformed"
    ? { added: false, errors: outcome.issues.map(({ message }) => message) }
    : { added: true, errors: [] };
}

/** The form of an action is text; what is no text is read before it is checked. */
async function addReplyForm(
  _: unknown,
  form: FormData,
): Promise<{ added: boolean; errors: readonly string[] }> {
  return addReply({ ...Object.fromEntries(form), time: Number(form.get("time")) });
}

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
    expect(await addReplyForm(undefined, form)).toEqual({ added: true, errors: [] });
    form.delete("text");
    expect(await addReplyForm(undefined, form)).toEqual({
      added: false,
      errors: [expect.stringContaining("text: ")],
    });
  });
});
