import { describe, expect, test } from "@jest/globals";
import { disagreements } from "../src/judge.ts";
import { FORMS, packagesIn } from "./packages.ts";
import { named } from "./subjects.ts";

describe.each(FORMS)("our packages as %s say what the vectors say", (form) => {
  test.each(named)("%s", async (_name, subject) => {
    expect(disagreements(subject, await packagesIn(form))).toEqual([]);
  });
});
