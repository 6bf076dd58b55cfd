/** Tests the server half, which runs without Next and React. They are not installed here. */
import { expect, test } from "@jest/globals";
import { reply } from "@tc3-schema/validator/sms/callbacks/reply";
import { createSafeActionClient, flattenValidationErrors } from "next-safe-action";
import { BESIDE_TEXT, REPLIED, WRONG_REPLY } from "./bodies.ts";

const client = createSafeActionClient();

const addReply = client.inputSchema(reply).action(async ({ parsedInput: { text } }) => ({ text }));
const addStrictly = client.inputSchema(reply.strict).action(async ({ parsedInput }) => {
  const text: string = parsedInput.text;
  return { text };
});

test("an action accepts the inputs that the contract accepts", async () => {
  expect(await addReply(REPLIED)).toEqual({ data: { text: "TD" } });
  expect(await addReply({ text: null })).toEqual({ data: { text: null } });
});

test("a rejected input has a message beside the field, without the path", async () => {
  // @ts-expect-error: a number is no text
  const { data, validationErrors } = await addReply(WRONG_REPLY);
  expect(data).toBeUndefined();
  expect(validationErrors).toEqual({ text: { _errors: [BESIDE_TEXT] } });
});

test("flattened, too", async () => {
  const flat = client
    .inputSchema(reply, { handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors) })
    .action(async () => "taken");
  // @ts-expect-error: a number is no text
  const { validationErrors } = await flat(WRONG_REPLY);
  expect(validationErrors).toEqual({ formErrors: [], fieldErrors: { text: [BESIDE_TEXT] } });
});

test("an input that is not an object is an error of the whole form", async () => {
  // @ts-expect-error: text is no reply
  const { validationErrors } = await addReply("TD");
  expect(validationErrors).toEqual({ _errors: ["expected an object, received a string"] });
});

test("the strict form rejects an input without a promised member", async () => {
  expect(await addStrictly(REPLIED)).toEqual({ data: { text: "TD" } });
  // @ts-expect-error: the strict type has every promised member
  const { validationErrors } = await addStrictly({ ...REPLIED, text: null });
  expect(validationErrors).toEqual({ text: { _errors: ["expected a string, received null"] } });
});

test("an output is checked before it leaves", async () => {
  const thrown: Error[] = [];
  const answering = (body: unknown) =>
    createSafeActionClient({ handleServerError: (error) => (thrown.push(error), "failed") })
      .outputSchema(reply)
      // @ts-expect-error: nobody knows yet what it is
      .action(async () => body);
  expect(await answering(REPLIED)()).toEqual({ data: REPLIED });
  expect((await answering(WRONG_REPLY)()).data).toBeUndefined();
  expect(thrown).toHaveLength(1);
});
