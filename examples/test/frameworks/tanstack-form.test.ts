import { afterEach, expect, test } from "@jest/globals";
import { FieldApi, FormApi } from "@tanstack/form-core";
import type { Infer } from "@tc3-schema/types";
import { reply } from "@tc3-schema/validator/sms/callbacks/reply";
import { BESIDE_TEXT, REPLIED, WRONG_REPLY } from "./bodies.ts";

/** TanStack's developer tools, which the form looks for until they answer. */
const tools = new EventTarget();
tools.addEventListener("tanstack-connect", () => tools.dispatchEvent(new Event("tanstack-connect-success")));
Object.assign(globalThis, { __TANSTACK_EVENT_TARGET__: tools });

const unmounts: (() => void)[] = [];
afterEach(() => {
  for (const unmount of unmounts.splice(0)) unmount();
});

function formOf(defaultValues: Infer<typeof reply>) {
  const submitted: unknown[] = [];
  const form = new FormApi({
    defaultValues,
    validators: { onChange: reply },
    onSubmit: ({ value }) => void submitted.push(value),
  });
  const text = new FieldApi({ form, name: "text" });
  unmounts.push(form.mount(), text.mount());
  return { form, text, submitted };
}

/** A body that no form with these types holds; a browser's form can. */
const wrong: object = WRONG_REPLY;

test("a form with what the contract takes is submitted", async () => {
  const { form, text, submitted } = formOf(REPLIED);
  text.setValue("T");
  expect([form.state.canSubmit, text.state.meta.errors]).toEqual([true, []]);
  await form.handleSubmit();
  expect(submitted).toEqual([{ ...REPLIED, text: "T" }]);
});

test("what is rejected has its words beside the field, without the path", async () => {
  const { form, text, submitted } = formOf(wrong);
  await form.handleSubmit();
  expect(submitted).toEqual([]);
  expect(form.state.isSubmitted).toBe(false);
  expect(form.state.canSubmit).toBe(false);
  expect(text.state.meta.errors.map((error) => error?.message)).toEqual([BESIDE_TEXT]);
});

test("the strict face names the field that is missing", async () => {
  const strict = new FormApi({ defaultValues: REPLIED, validators: { onChange: reply.strict } });
  const text = new FieldApi({ form: strict, name: "text" });
  unmounts.push(strict.mount(), text.mount());
  text.setValue("T");
  expect(text.state.meta.errors).toEqual([]);
  text.setValue(() => JSON.parse("null"));
  expect(text.state.meta.errors.map((error) => error?.message)).toEqual(["expected a string, received null"]);
});
