import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { root } from "./root.ts";

/** A directory that holds only dependencies or results of a build has neither file. */
const roomsIn = (directory: string): readonly string[] =>
  readdirSync(join(root, directory))
    .map((name) => `${directory}/${name}`)
    .filter(
      (room) => existsSync(join(root, room, "package.json")) || existsSync(join(root, room, "README.md")),
    );

const textOf = (room: string): string => {
  const file = join(root, room, "README.md");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

test.each(roomsIn("packages"))("%s has a README for its users", (room) => {
  expect(textOf(room)).toMatch(/^# @tc3-schema\//);
});

test.each([...roomsIn("tools"), ...roomsIn("proofs")])(
  "the README of %s says what goes in, what comes out, and where to start reading",
  (room) => {
    const text = textOf(room);
    expect(text).toMatch(/^# /);
    expect(text).toMatch(/goes in|^- In: |^\*\*In:\*\* /m);
    expect(text).toMatch(/comes out|^- Out: |^\*\*Out:\*\* /m);
    expect(text).toMatch(/\bStart (?:reading )?(?:at|with) /);
  },
);
