import { describe, expect, test } from "@jest/globals";
import { loadService } from "@tc3-schema/codegen/load-schemas";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { serviceModel } from "@tc3-schema/codegen/service-model";
import * as fc from "fast-check";
import { wordsOf } from "../src/merge/words-of.ts";
import { action, dataType, definition, member, parameters } from "./official.ts";
import { type Workplace, workplace } from "./workplace.ts";

const SPEC = "post/v20210111";
const FILES = ["responses", "requests"].map((kind) => `services/${SPEC}/${kind}.schema.json`);

const TYPES = ["Row", "Tree", "constructor", "__proto__", "A"];
const NAMES = ["Id", "ID", "Name", "Error", "x"];
/**
 * Names that every object inherits. A guard cannot tell such members from inherited ones, so `generate` refuses them.
 */
const REFUSED = ["__proto__", "toString"];
const PAIRS = ["string/string", "int/int64", "float/float", "bool/bool", "string/date", "list/uint64"].concat(
  TYPES.flatMap((name) => [`object/${name}`, `list/${name}`]),
);

const flag = fc.option(fc.boolean(), { nil: undefined });

const membersOf = (names: readonly string[]): fc.Arbitrary<object[]> =>
  fc
    .uniqueArray(
      fc
        .tuple(
          fc.constantFrom(...names),
          fc.constantFrom(...PAIRS),
          fc.record({
            disabled: flag,
            required: flag,
            output_required: flag,
            value_allowed_null: flag,
            document: fc.string(),
          }),
        )
        .map(([name, pair, more]) => ({ name, made: member(name, pair, more) })),
      { selector: ({ name }) => name },
    )
    .map((all) => all.map((each) => each.made));

const definitionsOf = (made: fc.Arbitrary<object[]>, actions: readonly string[]): fc.Arbitrary<object> =>
  fc
    .tuple(
      fc.subarray([...actions]),
      fc.array(made, { minLength: TYPES.length, maxLength: TYPES.length }),
      made,
      made,
      fc.constantFrom(undefined, "online", "deprecated", "offline"),
    )
    .map(([names, types, takes, answers, status]) =>
      definition(
        Object.fromEntries(names.flatMap((name) => Object.entries(action(name, { status })))),
        Object.fromEntries([
          ...TYPES.flatMap((name, index) => Object.entries(dataType(name, types[index] ?? []))),
          ...names.flatMap((name) => Object.entries(parameters(name, takes, answers))),
        ]),
      ),
    );

const definitions = definitionsOf(membersOf(NAMES), ["A", "B", "ToString"]);

/** Definitions that `generate` may refuse: lower-case actions, actions that differ only by case, inherited names. */
const hostile = definitionsOf(membersOf([...NAMES, ...REFUSED]), ["A", "B", "a", "doIt", "New"]);

const succeeds = (work: () => unknown): boolean => {
  try {
    work();
    return true;
  } catch {
    return false;
  }
};

/** Returns all words on the disk, by file and pointer. */
const wordsOn = (place: Workplace): Map<string, string> => {
  const words = [...wordsOf(place.responses(SPEC))].map(([at, text]) => [`${FILES[0]}#${at}`, text] as const);
  return new Map(
    words.concat([...wordsOf(place.requests(SPEC))].map(([at, text]) => [`${FILES[1]}#${at}`, text])),
  );
};

/** Makes every description unique, so that no two can be confused. */
function reword(place: Workplace): void {
  let count = 0;
  for (const file of FILES) {
    place.edit(file, (text) =>
      text
        .replaceAll(/"description": ".*"/g, () => `"description": "Words ${count++}."`)
        .replaceAll(/^( +)"title": "(?!Words)(.*)",\n(?! *"desc)/gm, (line, blank: string) =>
          blank.length > 2 ? `${line}${blank}"description": "Words ${count++}.",\n` : line,
        ),
    );
  }
}

const RUNS = { numRuns: 150 };

describe("laws of the merge", () => {
  test("a second import changes no byte", () => {
    fc.assert(
      fc.property(definitions, fc.boolean(), (content, withDocs) => {
        const place = workplace();
        place.define(SPEC, content);
        const first = place.run({ withDocs });
        const before = place.disk();
        const second = place.run({ withDocs });
        expect(second).toEqual({ ...first, written: [] });
        expect(place.disk()).toEqual(before);
      }),
      RUNS,
    );
  });

  test("each of our words is kept in its place or returned, and none is invented", () => {
    fc.assert(
      fc.property(definitions, definitions, (old, next) => {
        const place = workplace();
        place.define(SPEC, old);
        place.run();
        reword(place);
        const before = wordsOn(place);
        place.define(SPEC, next);
        const { vanishedWords, needsWords } = place.run();
        const after = wordsOn(place);
        const vanished = new Map(
          vanishedWords.map(({ file, pointer, text }) => [`${file}#${pointer}`, text]),
        );
        for (const [at, text] of before) {
          expect([after.get(at), vanished.get(at)]).toEqual(
            vanished.has(at) ? [undefined, text] : [text, undefined],
          );
        }
        const invented = [...after].filter(([at]) => !before.has(at)).map(([, text]) => text);
        expect(invented.filter((text) => !text.startsWith("Identifies this one request"))).toEqual([]);
        for (const { file, pointer } of needsWords) expect(after.has(`${file}#${pointer}`)).toBe(false);
      }),
      RUNS,
    );
  });

  test("generate accepts all that is written, and definitions that it would refuse are set aside", () => {
    const seen = { written: 0, refused: 0 };
    fc.assert(
      fc.property(hostile, (content) => {
        const place = workplace();
        place.define(SPEC, content);
        const { setAside } = place.run();
        seen[setAside.length > 0 ? "refused" : "written"] += 1;
        const generates = (): unknown =>
          serviceModel(loadService(directorySource(place.schemas), `services/${SPEC}`));
        // No file of a refused definition exists.
        expect([place.disk().size, succeeds(generates)]).toEqual(
          setAside.length > 0 ? [0, false] : [2, true],
        );
      }),
      RUNS,
    );
    expect(Math.min(seen.written, seen.refused)).toBeGreaterThan(10);
  });

  test("the order in a definition does not matter", () => {
    const types = dataType("Row", [member("B", "bool/bool"), member("A", "bool/bool", { required: true })]);
    const calls = parameters("Get", [member("Row", "object/Row")], [member("Row", "list/Row")]);
    const texts = [
      definition(
        { ...action("Get"), ...action("Add") },
        { ...types, ...calls, ...parameters("Add", [], []) },
      ),
      definition(
        { ...action("Add"), ...action("Get") },
        { ...parameters("Add", [], []), ...calls, ...types },
      ),
    ].map((content) => {
      const place = workplace();
      place.define(SPEC, content);
      place.run();
      return [...place.disk()].map(([file, [text]]) => [file, text]);
    });
    expect(texts[0]).toEqual(texts[1]);
  });
});
