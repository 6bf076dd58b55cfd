import type { Path } from "../vector.ts";
import {
  accepted,
  at,
  exact,
  lost,
  rejectedWithId,
  type WrittenAnswer,
  type WrittenSubject,
  writtenAnswers,
} from "./written-answers.ts";

/** Types that contain themselves may be nested so deep. */
const DEEPEST = 1_000;

/** How many steps of a path an issue shows. */
const SHOWN = 256;

const nested = (levels: number): string =>
  `{"Response":{"Root":${'{"Id":1,"Next":'.repeat(levels - 1)}{"Id":1}${"}".repeat(levels - 1)},"RequestId":"r"}}`;

const pathTo = (level: number): Path => [
  "Response",
  "Root",
  ...Array.from({ length: level - 1 }, () => "Next"),
];

const ROOT = ["Response", "Root"] as const;

/** A thousand integers with their paths would make the vector long. */
const UNSAID = { integers: undefined };

const CASES: readonly WrittenAnswer[] = [
  [
    "deep/as-deep-as-allowed",
    "Types that contain themselves may be nested 1,000 levels deep.",
    nested(DEEPEST),
    { ...accepted(), ...UNSAID, noSchema: "parsers of other languages stop earlier" },
  ],
  [
    "deep/too-deep",
    "One level more is rejected. The path has its first 256 steps.",
    nested(DEEPEST + 1),
    {
      ...rejectedWithId({ code: "too-deep", path: pathTo(DEEPEST + 1).slice(0, SHOWN) }),
      noSchema: "a schema has no limit",
    },
  ],
  [
    "inside/integer",
    "An integer inside keeps its digits.",
    '{"Response":{"Root":{"Id":1,"Children":[{"Id":9007199254740993}]},"RequestId":"r"}}',
    {
      ...accepted(lost("9007199254740993", ...ROOT, "Children", 0, "Id")),
      integers: [exact("1", ...ROOT, "Id"), exact("9007199254740993", ...ROOT, "Children", 0, "Id")],
    },
  ],
  [
    "inside/missing",
    "The type promises the same inside.",
    '{"Response":{"Root":{"Id":1,"Children":[{"Id":2,"Next":{}}]},"RequestId":"r"}}',
    {
      ...accepted(at("missing", ...ROOT, "Children", 0, "Next", "Id")),
      integers: [exact("1", ...ROOT, "Id"), exact("2", ...ROOT, "Children", 0, "Id")],
    },
  ],
  [
    "inside/null-child",
    "An optional member inside may be null.",
    '{"Response":{"Root":{"Id":1,"Next":{"Id":2,"Next":null,"Children":null}},"RequestId":"r"}}',
    { ...accepted(), integers: [exact("1", ...ROOT, "Id"), exact("2", ...ROOT, "Next", "Id")] },
  ],
  [
    "inside/wrong-kind",
    "A kind inside is judged too.",
    '{"Response":{"Root":{"Id":1,"Next":{"Id":2,"Children":{}}},"RequestId":"r"}}',
    rejectedWithId(at("wrong-kind", ...ROOT, "Next", "Children")),
  ],
];

export const trees: WrittenSubject = writtenAnswers(
  "trees",
  "Types that contain themselves.",
  "specimen/v20300101/ReadTree",
  CASES,
);
