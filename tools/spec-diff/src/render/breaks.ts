import type { JudgedChange } from "../verdict/judge.ts";

/** Who breaks: `breaks types, validation`. Nothing when nobody does. */
export function breaks({ verdicts }: JudgedChange): string {
  const people = (["types", "validation", "codes"] as const).filter((each) => verdicts[each] === "major");
  return people.length === 0 ? "" : `breaks ${people.join(", ")}`;
}
