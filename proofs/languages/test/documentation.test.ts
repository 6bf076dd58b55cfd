import { readFileSync } from "node:fs";
import { extname, join, posix } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { markdownParts } from "@tc3-schema/base/markdown";
import { LANGUAGES, QUICKTYPE_VERSION } from "../src/types/languages.ts";

const ROOT = join(import.meta.dirname, "../../..");

describe.each(["docs/guides/types-elsewhere.md", "docs/zh/guides/types-elsewhere.md"])("%s", (page) => {
  const { blocks } = markdownParts(readFileSync(join(ROOT, page), "utf8"));

  test.each(LANGUAGES)("shows the program in $name that pnpm languages:types runs", ({ name, program }) => {
    const file = join(import.meta.dirname, `../src/types/programs/${name}/SendSms${extname(program)}`);
    const shown = blocks.filter(({ language }) => language === name).map(({ code }) => code);
    expect(shown.map((code) => code.trimEnd())).toEqual([readFileSync(file, "utf8").trimEnd()]);
  });

  test.each(LANGUAGES)("gives quicktype the same options for $name as the proof", (language) => {
    const { options, types, below = "" } = language;
    const commands = blocks
      .filter((block) => block.language === "sh")
      .flatMap(({ code }) => code.split("\n"))
      .filter((line) => line.startsWith("npx quicktype") && line.endsWith(extname(types)));
    const words = [
      `npx quicktype@${QUICKTYPE_VERSION} -s schema "$SCHEMA" -t SendSmsAnswer`,
      // quicktype knows the other languages by the ending of the file.
      ...(language.name === "cpp" ? ["-l cpp"] : []),
      ...Object.entries(options).map(([option, value]) => `--${option} ${value}`),
      `-o ${posix.join(below, types)}`,
    ];
    expect(commands).toEqual([words.join(" ")]);
  });
});
