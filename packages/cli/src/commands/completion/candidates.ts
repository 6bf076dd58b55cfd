import type { Command } from "commander";
import { EDITIONS, searchedDefinitions } from "../../definitions/search.ts";

/** The commands whose arguments are services. */
const TAKES_SERVICES: ReadonlySet<string> = new Set(["add", "remove", "actions"]);
const HIDDEN = "complete";

/** Completes nothing if definitions are missing or tc3.json is wrong, because a shell cannot show the reason. */
function quietly(names: () => readonly string[]): readonly string[] {
  try {
    return names();
  } catch {
    return [];
  }
}

const serviceNames = (): readonly string[] => quietly(() => searchedDefinitions(".").services("both"));

const actionNames = (service: string): readonly string[] =>
  quietly(() => {
    const definitions = searchedDefinitions(".");
    const newest = definitions.versions("both", service).at(-1);
    const names = EDITIONS.flatMap((edition) => definitions.actions(edition, `${service}/${newest}`));
    return [...new Set(names)].sort();
  });

/** Names for an option that takes several, separated by commas. Those that were typed already stay. */
const inList = (typed: string, names: readonly string[]): readonly string[] => {
  const before = typed.slice(0, typed.lastIndexOf(",") + 1);
  const present = before.split(",");
  return names.filter((name) => !present.includes(name)).map((name) => `${before}${name}`);
};

/**
 * Returns the words that fit at the cursor.
 *
 * @param words The words after `tc3`. The last one is still being typed, and may be empty.
 */
export function candidates(tc3: Command, words: readonly string[]): readonly string[] {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const name = before.find((word) => !word.startsWith("-"));
  const command = tc3.commands.find((each) => each.name() === name);
  const all = ((): readonly string[] => {
    if (command === undefined) {
      return tc3.commands.map((each) => each.name()).filter((each) => each !== HIDDEN);
    }
    const option = command.options.find(({ short, long }) => [short, long].includes(before.at(-1)));
    const after = before.slice(before.indexOf(command.name()) + 1);
    const service = after.find((word) => !word.startsWith("-"))?.replace(/@.*$/, "");
    if (option?.argChoices !== undefined) return option.argChoices;
    if (option?.long === "--action" && service !== undefined) return inList(typed, actionNames(service));
    if (option?.long === "--service") return inList(typed, serviceNames());
    // Any other value is free. The shell completes the names of files if there are no candidates.
    if (option?.required === true) return [];
    if (typed.startsWith("-")) return command.options.flatMap(({ long }) => long ?? []);
    if (command.commands.length > 0) return command.commands.map((each) => each.name());
    if (!TAKES_SERVICES.has(command.name())) return [];
    return command.name() === "actions" && service !== undefined ? actionNames(service) : serviceNames();
  })();
  return all.filter((each) => each.startsWith(typed));
}
