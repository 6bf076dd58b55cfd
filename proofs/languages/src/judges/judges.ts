import type { Draft } from "@tc3-schema/exports/drafts";

/** A library in another language that judges with the standalone schemas. */
export interface JudgeProgram {
  readonly name: string;
  /** The program in `programs`, and the command that runs it. */
  readonly file: string;
  readonly command: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Programs on PATH and files that must be here. The last name of a path can end with `*`, which stands for a version. */
  readonly needs: readonly string[];
  /** The packages of Debian that bring it. */
  readonly packages: readonly string[];
  /** The versions of JSON Schema that this version of the library knows. */
  readonly drafts: readonly Draft[];
}

/** Debian's own Python, because its libraries are not seen by another one. */
const PYTHON = "/usr/bin/python3";

const BOTH: readonly Draft[] = ["draft-07", "2020-12"];

export const JUDGES: readonly JudgeProgram[] = [
  {
    name: "Python, jsonschema",
    file: "python_jsonschema.py",
    command: [PYTHON],
    needs: [PYTHON, "/usr/lib/python3/dist-packages/jsonschema"],
    packages: ["python3-jsonschema"],
    drafts: BOTH,
  },
  {
    name: "Python, fastjsonschema",
    file: "python_fastjsonschema.py",
    command: [PYTHON],
    needs: [PYTHON, "/usr/lib/python3/dist-packages/fastjsonschema"],
    packages: ["python3-fastjsonschema"],
    drafts: ["draft-07"],
  },
  {
    name: "Ruby, json_schemer",
    file: "ruby_json_schemer.rb",
    command: ["ruby"],
    needs: ["ruby", "/usr/share/rubygems-integration/all/gems/json_schemer-*"],
    packages: ["ruby", "ruby-json-schemer"],
    drafts: ["draft-07"],
  },
  {
    name: "PHP, json-schema",
    file: "php_json_schema.php",
    command: ["php"],
    needs: ["php", "/usr/share/php/JsonSchema"],
    packages: ["php-cli", "php-json-schema"],
    drafts: ["draft-07"],
  },
  {
    name: "Go, gojsonschema",
    file: "go_gojsonschema.go",
    command: ["go", "run"],
    env: { GO111MODULE: "off", GOPATH: "/usr/share/gocode", GOFLAGS: "" },
    needs: ["go", "/usr/share/gocode/src/github.com/xeipuuv/gojsonschema"],
    packages: ["golang-go", "golang-github-xeipuuv-gojsonschema-dev"],
    drafts: ["draft-07"],
  },
];
