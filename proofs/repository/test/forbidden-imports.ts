import type { Files } from "./temporary.ts";

/** A file with an import that the layer rules forbid. */
export interface ForbiddenImport {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

/** The files that can be imported, besides the manifests of the repository. */
export const TARGETS: Files = {
  "packages/types/src/index.d.ts": "export type Issue = string;\n",
  "packages/types/src/esm.d.mts": 'export * from "./index.js";\n',
  "packages/errors/src/lookup.ts": "export const lookup = 1;\n",
  "packages/errors/dist/index.d.ts": "export declare const lookup: 1;\n",
  "packages/errors/dist/en.d.ts": "export declare const en: 1;\n",
  "packages/errors/dist/validation-error.d.ts": "export declare class ResponseValidationError {}\n",
  "packages/validator/src/judge.ts": "export const judge = 1;\n",
  "packages/validator/src/runtime/index.ts": "export const all = 1;\n",
  "packages/validator/src/runtime/body/path.ts": "export const path = 1;\n",
  "packages/validator/src/runtime/definition/definition.ts": "export interface Definition { name: string }\n",
  "packages/validator/src/runtime/integers/walk.ts": "export const walk = 1;\n",
  "packages/validator/src/runtime/report/issue.ts": "export const issue = 1;\n",
  "packages/validator/src/runtime/outcome/outcome.ts": "export const outcome = 1;\n",
  "packages/validator/src/runtime/contract/judge.ts": "export const judge = 1;\n",
  "packages/validator/src/runtime/request/define-request.ts": "export const defineRequest = 1;\n",
  "packages/testing/src/answer.ts": "export const answer = 1;\n",
  "packages/validator/dist/index.d.ts": "export declare const envelope: 1;\n",
  "tools/codegen/src/index.ts": "export const generate = 1;\n",
  "tools/codegen/src/load/read.ts": "export const read = 1;\n",
  "tools/codegen/src/model/model.ts": "export interface Model { name: string }\n",
  "tools/codegen/src/model/two.ts": 'import type { One } from "./one.ts";\nexport type Two = { one: One };\n',
  "tools/codegen/src/emit/code.ts": "export const code = 1;\n",
  "tools/codegen/src/emit/errors/emit-errors.ts": "export const emitErrors = 1;\n",
  "tools/codegen/src/emit/types/emit-types.ts": "export const emitTypes = 1;\n",
  "tools/codegen/src/emit/validator/emit-validator.ts": "export const emitValidator = 1;\n",
  "tools/codegen/src/write/write.ts": "export const write = 1;\n",
  "tools/spec-diff/src/index.ts": "export const diff = 1;\n",
  "tools/spec-diff/src/state/state.ts": "export interface State { name: string }\n",
  "tools/spec-diff/src/compare/match.ts": "export interface Match { place: string }\n",
  "tools/spec-diff/src/rules/change.ts": "export interface Change { rule: string }\n",
  "tools/spec-diff/src/verdict/judge.ts": "export const judge = 1;\n",
  "tools/spec-diff/src/render/text.ts": "export const text = 1;\n",
  "proofs/conformance/src/judge.ts": "export const judge = 1;\n",
  "root.ts": "export const config = 1;\n",
  "schemas/envelope.schema.json": "{}\n",
  "scripts/generate.ts": "export const main = 1;\n",
};

/** Imports that no layer rule may forbid. */
export const ALLOWED: Files = {
  "packages/errors/src/allowed.ts":
    'import type { Issue } from "@tc3-schema/types";\nimport "./lookup.ts";\n',
  "packages/errors/test/allowed.test.ts":
    'import { readFileSync } from "node:fs";\nimport { generate } from "@tc3-schema/codegen";\n',
  "packages/validator/src/allowed.ts":
    'import type { Issue } from "@tc3-schema/types";\nimport { ResponseValidationError } from "@tc3-schema/errors/validation-error";\n',
  "packages/validator/src/runtime/integers/allowed.ts":
    'import { path } from "../body/path.ts";\nimport type { Definition } from "../definition/definition.ts";\n',
  "packages/validator/src/runtime/contract/allowed.ts":
    'import { walk } from "../integers/walk.ts";\nimport { issue } from "../report/issue.ts";\nimport { outcome } from "../outcome/outcome.ts";\nimport { judge } from "./judge.ts";\n',
  "packages/validator/test/allowed.test.ts": 'import { Ajv } from "ajv";\nimport "@tc3-schema/errors";\n',
  "packages/testing/src/allowed.ts":
    'import type { Issue } from "@tc3-schema/types";\nimport { answer } from "./answer.ts";\n',
  "packages/testing/src/fast-check.ts":
    'import * as fc from "fast-check";\nimport type { Issue } from "@tc3-schema/types";\n',
  "packages/testing/test/allowed.test.ts":
    'import { envelope } from "@tc3-schema/validator";\nimport * as fc from "fast-check";\n',
  "packages/validator/tsdown.config.ts": 'import { libraryConfig } from "../../tools/config/tsdown.ts";\n',
  "tools/codegen/src/model/allowed.ts":
    'import { read } from "../load/read.ts";\nimport { Ajv } from "ajv";\n',
  "tools/codegen/src/emit/types/allowed.ts":
    'import { code } from "../code.ts";\nimport { emitTypes } from "./emit-types.ts";\nimport type { Model } from "../../model/model.ts";\n',
  "tools/codegen/src/write/allowed.ts":
    'import { code } from "../emit/code.ts";\nimport { writeFileSync } from "node:fs";\n',
  "tools/spec-diff/src/rules/allowed.ts":
    'import type { State } from "../state/state.ts";\nimport type { Match } from "../compare/match.ts";\n',
  "tools/spec-diff/src/render/allowed.ts":
    'import type { Change } from "../rules/change.ts";\nimport { judge } from "../verdict/judge.ts";\n',
  "tools/spec-update/src/allowed.ts": 'import { judge } from "../../../proofs/conformance/src/judge.ts";\n',
  "tools/config/tsdown.ts": "export const libraryConfig = 1;\n",
};

export const FORBIDDEN: readonly ForbiddenImport[] = [
  {
    rule: "no-proof-in-what-is-proved",
    file: "tools/codegen/src/takes-a-proof.ts",
    text: 'import { judge } from "../../../proofs/conformance/src/judge.ts";\n',
  },
  {
    rule: "runtime-knows-no-tools",
    file: "packages/errors/src/takes-codegen-by-name.ts",
    text: 'import { generate } from "@tc3-schema/codegen";\n',
  },
  {
    rule: "runtime-knows-no-tools",
    file: "packages/validator/src/takes-a-type-of-codegen.ts",
    text: 'import type { Model } from "../../../tools/codegen/src/model/model.ts";\n',
  },
  {
    rule: "runtime-knows-no-tools",
    file: "packages/validator/generated/takes-spec-diff.js",
    text: 'import { diff } from "../../../tools/spec-diff/src/index.ts";\n',
  },
  {
    rule: "runtime-knows-no-tools",
    file: "packages/validator/src/takes-the-build.ts",
    text: 'import { libraryConfig } from "../../../tools/config/tsdown.ts";\n',
  },
  {
    rule: "runtime-knows-no-tools",
    file: "packages/errors/generated/takes-a-script.d.ts",
    text: 'export type { main } from "../../../scripts/generate.ts";\n',
  },
  {
    rule: "runtime-knows-no-tools",
    file: "packages/errors/src/takes-a-schema.ts",
    text: 'import schema from "@tc3-schema/schemas/envelope.schema.json" with { type: "json" };\n',
  },
  {
    rule: "no-runtime-dependency",
    file: "packages/validator/src/takes-a-dev-dependency.ts",
    text: 'import { Ajv } from "ajv";\n',
  },
  {
    rule: "no-runtime-dependency",
    file: "packages/errors/src/takes-a-type-of-an-undeclared-dependency.ts",
    text: 'import type { Ajv } from "ajv";\n',
  },
  {
    rule: "no-runtime-dependency",
    file: "packages/errors/src/takes-a-module-of-node.ts",
    text: 'import { readFileSync } from "node:fs";\n',
  },
  {
    rule: "no-runtime-dependency",
    file: "packages/validator/generated/takes-a-module-of-node-later.js",
    text: 'export const load = () => import("util");\n',
  },
  {
    rule: "no-runtime-dependency",
    file: "packages/validator/src/takes-a-file-of-the-root.ts",
    text: 'import { config } from "../../../root.ts";\n',
  },
  {
    rule: "errors-knows-no-validator",
    file: "packages/errors/src/takes-validator-by-name.ts",
    text: 'import type { envelope } from "@tc3-schema/validator";\n',
  },
  {
    rule: "errors-knows-no-validator",
    file: "packages/errors/generated/takes-a-file-of-validator.js",
    text: 'export { judge } from "../../validator/src/judge.ts";\n',
  },
  {
    rule: "validator-takes-one-class-of-errors",
    file: "packages/validator/src/takes-all-of-errors.ts",
    text: 'import { lookup } from "@tc3-schema/errors";\n',
  },
  {
    rule: "validator-takes-one-class-of-errors",
    file: "packages/validator/src/takes-texts-of-errors.ts",
    text: 'import type { en } from "@tc3-schema/errors/en";\n',
  },
  {
    rule: "validator-takes-one-class-of-errors",
    file: "packages/validator/generated/takes-a-file-of-errors.js",
    text: 'import { lookup } from "../../errors/src/lookup.ts";\n',
  },
  {
    rule: "testing-takes-only-types",
    file: "packages/testing/src/takes-a-contract.ts",
    text: 'import { envelope } from "@tc3-schema/validator";\n',
  },
  {
    rule: "testing-takes-only-types",
    file: "packages/testing/src/takes-a-tool.ts",
    text: 'import { generate } from "@tc3-schema/codegen";\n',
  },
  {
    rule: "testing-takes-only-types",
    file: "packages/testing/src/takes-another-library.ts",
    text: 'import { Ajv } from "ajv";\n',
  },
  {
    rule: "runtime-knows-no-tools",
    file: "packages/validator/src/takes-testing.ts",
    text: 'import { answer } from "../../testing/src/answer.ts";\n',
  },
  {
    rule: "fast-check-stands-apart",
    file: "packages/testing/src/takes-fast-check.ts",
    text: 'import type { Arbitrary } from "fast-check";\n',
  },
  {
    rule: "fast-check-stands-apart",
    file: "packages/testing/src/takes-the-entry-of-fast-check.ts",
    text: 'import "./fast-check.ts";\n',
  },
  {
    rule: "types-knows-nothing",
    file: "packages/types/src/takes-errors.d.ts",
    text: 'export type { lookup } from "@tc3-schema/errors";\n',
  },
  {
    rule: "types-knows-nothing",
    file: "packages/types/generated/takes-a-dependency.d.ts",
    text: 'import type { Ajv } from "ajv";\nexport type A = Ajv;\n',
  },
  {
    rule: "types-knows-nothing",
    file: "packages/types/src/takes-a-module-of-node.d.ts",
    text: 'export type Stats = import("node:fs").Stats;\n',
  },
  {
    rule: "load-reaches-no-further-step",
    file: "tools/codegen/src/load/takes-the-model.ts",
    text: 'import type { Model } from "../model/model.ts";\n',
  },
  {
    rule: "load-reaches-no-further-step",
    file: "tools/codegen/src/load/takes-an-emitter.ts",
    text: 'import { code } from "../emit/code.ts";\n',
  },
  {
    rule: "load-reaches-no-further-step",
    file: "tools/codegen/src/load/takes-the-writer.ts",
    text: 'import { write } from "../write/write.ts";\n',
  },
  {
    rule: "model-reaches-no-further-step",
    file: "tools/codegen/src/model/takes-an-emitter.ts",
    text: 'import { code } from "../emit/code.ts";\n',
  },
  {
    rule: "model-reaches-no-further-step",
    file: "tools/codegen/src/model/takes-the-writer.ts",
    text: 'import { write } from "../write/write.ts";\n',
  },
  {
    rule: "emit-reaches-no-further-step",
    file: "tools/codegen/src/emit/takes-the-writer.ts",
    text: 'import { write } from "../write/write.ts";\n',
  },
  {
    rule: "write-knows-only-files",
    file: "tools/codegen/src/write/takes-the-model.ts",
    text: 'import type { Model } from "../model/model.ts";\n',
  },
  {
    rule: "write-knows-only-files",
    file: "tools/codegen/src/write/takes-the-loader.ts",
    text: 'import { read } from "../load/read.ts";\n',
  },
  {
    rule: "emitters-know-not-each-other",
    file: "tools/codegen/src/emit/types/takes-the-emitter-of-errors.ts",
    text: 'import { emitErrors } from "../errors/emit-errors.ts";\n',
  },
  {
    rule: "emitters-know-not-each-other",
    file: "tools/codegen/src/emit/errors/takes-the-emitter-of-validator.ts",
    text: 'import { emitValidator } from "../validator/emit-validator.ts";\n',
  },
  {
    rule: "emitters-know-not-each-other",
    file: "tools/codegen/src/emit/validator/takes-the-emitter-of-types.ts",
    text: 'import { emitTypes } from "../types/emit-types.ts";\n',
  },
  {
    rule: "base-knows-nothing",
    file: "tools/base/src/takes-codegen.ts",
    text: 'import { read } from "../../codegen/src/load/read.ts";\n',
  },
  {
    rule: "explain-runs-in-browsers",
    file: "tools/explain/src/reads-a-file.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
  },
  {
    rule: "state-reaches-no-further-step",
    file: "tools/spec-diff/src/state/takes-a-change.ts",
    text: 'import type { Change } from "../rules/change.ts";\n',
  },
  {
    rule: "compare-reaches-no-further-step",
    file: "tools/spec-diff/src/compare/takes-a-change.ts",
    text: 'import type { Change } from "../rules/change.ts";\n',
  },
  {
    rule: "compare-reaches-no-further-step",
    file: "tools/spec-diff/src/compare/takes-a-renderer.ts",
    text: 'import { text } from "../render/text.ts";\n',
  },
  {
    rule: "rules-reach-no-further-step",
    file: "tools/spec-diff/src/rules/takes-the-judge.ts",
    text: 'import { judge } from "../verdict/judge.ts";\n',
  },
  {
    rule: "verdict-reaches-no-further-step",
    file: "tools/spec-diff/src/verdict/takes-a-renderer.ts",
    text: 'import { text } from "../render/text.ts";\n',
  },
  {
    rule: "body-reaches-no-further-room",
    file: "packages/validator/src/runtime/body/takes-a-definition.ts",
    text: 'import type { Definition } from "../definition/definition.ts";\n',
  },
  {
    rule: "body-reaches-no-further-room",
    file: "packages/validator/src/runtime/body/takes-the-judge.ts",
    text: 'import { judge } from "../contract/judge.ts";\n',
  },
  {
    rule: "definition-reaches-no-further-room",
    file: "packages/validator/src/runtime/definition/takes-a-walk.ts",
    text: 'import { walk } from "../integers/walk.ts";\n',
  },
  {
    rule: "integers-reaches-no-further-room",
    file: "packages/validator/src/runtime/integers/takes-an-issue.ts",
    text: 'import { issue } from "../report/issue.ts";\n',
  },
  {
    rule: "report-reaches-no-further-room",
    file: "packages/validator/src/runtime/report/takes-an-outcome.ts",
    text: 'import { outcome } from "../outcome/outcome.ts";\n',
  },
  {
    rule: "outcome-reaches-no-further-room",
    file: "packages/validator/src/runtime/outcome/takes-the-judge.ts",
    text: 'import { judge } from "../contract/judge.ts";\n',
  },
  {
    rule: "contract-reaches-no-further-room",
    file: "packages/validator/src/runtime/contract/into-request.ts",
    text: 'export { defineRequest } from "../request/define-request.ts";\n',
  },
  {
    rule: "rooms-know-no-index",
    file: "packages/validator/src/runtime/contract/takes-the-index.ts",
    text: 'import { all } from "../index.ts";\n',
  },
  {
    rule: "no-circular",
    file: "tools/codegen/src/model/one.ts",
    text: 'import type { Two } from "./two.ts";\nexport type One = Two[];\n',
  },
  {
    rule: "resolvable",
    file: "tools/codegen/src/load/leads-nowhere.ts",
    text: 'import "./nowhere.ts";\n',
  },
  {
    rule: "resolvable",
    file: "packages/errors/src/takes-what-is-not-exported.ts",
    text: 'import type { Issue } from "@tc3-schema/types/src/index";\n',
  },
];
