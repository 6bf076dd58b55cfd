import { VERDICTS } from "../rules/verdict.ts";
import type { JudgedChange, Judgement } from "../verdict/judge.ts";

/** The version of the format. It is raised when programs that read the output have to change. */
const FORMAT = 1;

/** Returns a change with its keys in a fixed order, so the same changes give the same text. */
const changeOf = (change: JudgedChange): object => ({
  rule: change.rule,
  category: change.category,
  bump: change.bump,
  verdicts: change.verdicts,
  place: change.place,
  ...(change.from === undefined ? {} : { from: change.from }),
  ...(change.to === undefined ? {} : { to: change.to }),
  ...(change.renamed === undefined ? {} : { renamed: change.renamed }),
  actions: change.actions,
  paths: change.paths,
  message: change.message,
  fingerprint: change.fingerprint,
});

/** Prints a judgement as JSON, for programs. */
export function renderJson({ changes, ignored, unused, bump }: Judgement): string {
  const counts = VERDICTS.map((verdict) => [
    verdict,
    changes.filter((change) => change.bump === verdict).length,
  ]);
  const content = {
    format: FORMAT,
    bump,
    counts: Object.fromEntries(counts),
    changes: changes.map(changeOf),
    ignored: ignored.map((change) => ({ ...changeOf(change), reason: change.reason })),
    unused,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
