import { join } from "node:path";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { makeVectors } from "../src/index.ts";
import type { JudgedSubject } from "../src/judge.ts";
import { JUDGED, type Subject, type Subjects } from "../src/vector.ts";

export const SCHEMAS: string = join(import.meta.dirname, "../../../schemas");

export const subjects: Subjects = makeVectors(directorySource(SCHEMAS));

type Named = readonly [name: string, subject: JudgedSubject];

const inDirectory = (subject: JudgedSubject, name: string): Named => [`${subject.judges}/${name}`, subject];

/** Every subject, by a name that a failing test can show. */
export const named: readonly Named[] = [
  ...subjects.answers.map(({ subject, vectors }) => inDirectory({ judges: "answers", vectors }, subject)),
  ...subjects.callbacks.map(({ subject, vectors }) => inDirectory({ judges: "callbacks", vectors }, subject)),
  ...subjects.requests.map(({ subject, vectors }) => inDirectory({ judges: "requests", vectors }, subject)),
  ...subjects.codes.map(({ subject, vectors }) => inDirectory({ judges: "codes", vectors }, subject)),
  ...subjects.items.map(({ subject, vectors }) => inDirectory({ judges: "items", vectors }, subject)),
];

export const every: readonly Subject[] = JUDGED.flatMap((judges) => [...subjects[judges]]);
