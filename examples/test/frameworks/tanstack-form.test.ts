import { afterEach, expect, test } from "@jest/globals";
import { FieldApi, FormApi } from "@tanstack/form-core";
import type { Infer } from "@tc3-schema/types";
import { reply } from "@tc3-schema/validator/sms/callbacks/reply";
import { BESIDE_TEXT, REPLIED, WRONG_REPLY } from "./bodies.ts";

/** A stand-in for TanStack's developer tools. The form looks for them until they answer. */
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

/** A body that the types of the form do not allow. A browser could still send it. */
const wrong: object = WRONG_REPLY;

test("a form that the contract accepts is submitted", async () => {
  const { form, text, submitted } = formOf(REPLIED);
  text.setValue("T");
  expect([form.state.canSubmit, text.state.meta.errors]).toEqual([true, []]);
  await form.handleSubmit();
  expect(submitted).toEqual([{ ...REPLIED, text: "T" }]);
});

test("a rejected form has a message beside the field, without the path", async () => {
  const { form, text, submitted } = formOf(wrong);
  await form.handleSubmit();
  expect(submitted).toEqual([]);
  expect(form.state.isSubmitted).toBe(false);
  expect(form.state.canSubmit).toBe(false);
  expect(text.state.meta.errors.map((error) => error?.message)).toEqual([BESIDE_TEXT]);
});

test("the strict form names the missing field", async () => {
  const strict = new FormApi({ defaultValues: REPLIED, validators: { onChange: reply.strict } });
  const text = new FieldApi({ form: strict, name: "text" });
  unmounts.push(strict.mount(), text.mount());
  text.setValue("T");
  expect(text.state.meta.errors).toEqual([]);
  text.setValue(() => JSON.parse("null"));
  expect(text.state.meta.errors.map((error) => error?.message)).toEqual(["expected a string, received null"]);
});
