import { againstCodeRules } from "./checks/against-code-rules.ts";
import { againstDefinitions } from "./checks/against-definitions.ts";
import { againstDocumentation } from "./checks/against-documentation.ts";
import type { Check } from "./checks/check.ts";
import { countsOfFacts } from "./checks/counts-of-facts.ts";
import { digests } from "./checks/digests.ts";
import { formOfFacts } from "./checks/form-of-facts.ts";
import { links } from "./checks/links.ts";
import { sameWords } from "./checks/same-words.ts";
import { vectorIds } from "./checks/vector-ids.ts";

/** The checks of the schemas. */
export const schemaChecks: readonly Check[] = [
  againstDefinitions,
  againstDocumentation,
  againstCodeRules,
  sameWords,
  links,
  vectorIds,
];

/** The checks of the facts. */
export const factsChecks: readonly Check[] = [digests, formOfFacts, countsOfFacts, againstDefinitions];
