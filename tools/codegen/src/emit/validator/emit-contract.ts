import { byCodeUnit } from "@tc3-schema/base/order";
import type { ServiceIdentity, TargetEdition } from "../../model/model.ts";
import { access, type Code, code, docComment, jsonLiteral, name } from "../code.ts";
import { declarationFile, type EmittedFile, moduleFile } from "../emitted-file.ts";
import { exportDeclared, exportedValue, exportFrom, exportOf, importOf } from "../module.ts";
import { calledByAlike } from "./alike.ts";
import { declared } from "./declared.ts";
import { calledByConforms, emitConforms } from "./emit-conforms.ts";
import { emitReport } from "./emit-report.ts";
import type { Shape } from "./shape.ts";
import { strictBody, strictMembers } from "./strict-schema.ts";

export interface ContractParts {
  /** The first lines of the files. */
  readonly head: Code;
  /** The exported name of the contract, e.g. `sendSms`. */
  readonly contract: string;
  /** The exported name of its guard, e.g. `isSendSms`. */
  readonly guard: string;
  readonly described: { readonly contract: string; readonly guard: string };
  readonly identity: ServiceIdentity & { readonly action: string };
  readonly shape: Shape;
  readonly types: {
    /** The import statements of the declarations. */
    readonly imports: Code;
    /** The type that the guard narrows to. */
    readonly accepted: Code;
    /** The type of the contract. */
    readonly contract: Code;
  };
  /** The path of the files, without extension. */
  readonly path: string;
  readonly imports: {
    /** The module that the contract imports the runtime from. */
    readonly runtime: string;
    /** The module that the contract imports its guard from, and that declares it from here. */
    readonly guards: string;
  };
}

/** The report on everything except the envelope: on an action's own members, or on a callback's body. */
function reporter(shape: Shape): Code | undefined {
  if (shape.frame === "none") return emitReport(strictBody(shape), "body");
  return shape.open ? undefined : emitReport(strictMembers(shape), "response");
}

/** The function of the runtime that makes the contract. */
function defineOf(shape: Shape): string {
  if (shape.frame === "none") return "defineCallback";
  return shape.open ? "defineEnvelope" : "defineContract";
}

/** The names of all members that a verdict reads, each once. */
function namesRead(shape: Shape): readonly string[] {
  const inTypes = shape.types.flatMap(({ members }) => members);
  const own = shape.frame === "none" ? inTypes : [...shape.members, ...inTypes];
  const ofEvery = ["Response", "RequestId", "Error", "Code", "Message"];
  return [...new Set([...ofEvery, ...own.map((member) => member.name)])];
}

/**
 * The source of the function `inherits`. Reading from an empty object costs almost nothing, because V8 notices when
 * Object.prototype changes. That way verdicts can read members plainly, and still count only own ones.
 *
 * @param read The names of all members that the verdicts read, each once.
 */
export function inherits(read: readonly string[]): Code {
  const [first = code`false`, ...others] = read.map(
    (each) => code`${access(name("none"), each)} !== undefined`,
  );
  return code`const none = {};
const inherits = () =>
  ${first}${others.map((each) => code` ||\n  ${each}`)};
`;
}

/** The member of a definition that gives the edition. The runtime takes a definition without it for one of cn. */
export const editionMember = (edition: TargetEdition): Code =>
  edition === "cn" ? code`` : code`  edition: ${edition},\n`;

/**
 * Emits the module of a contract. It exports the guard too, which is in a module with other guards: from here, the
 * compiler reads the types of this contract only. Names inside the module are ours (`contract`, `is`, `conforms`,
 * `report`), so that no action's name can collide with them.
 */
export function emitContract(parts: ContractParts): readonly EmittedFile[] {
  const { shape, types, identity, head, path, imports } = parts;
  const define = defineOf(shape);
  const ownError = shape.frame === "envelope" && shape.ownError !== undefined ? ["ownError"] : [];
  const report = reporter(shape);
  const conforms = emitConforms(shape);
  const called = [...calledByAlike(shape), ...calledByConforms(shape), ...ownError];

  return [
    moduleFile(
      `${path}.js`,
      head,
      code`${importOf([...called, define].sort(byCodeUnit), imports.runtime)}${importOf([[parts.guard, code`is`]], imports.guards)}
${conforms}
${inherits(namesRead(shape))}
${report === undefined ? code`` : code`${report}\n`}const contract = /*@__PURE__*/ ${name(define)}({
${editionMember(identity.edition)}  service: ${identity.service},
  version: ${identity.version},
  action: ${identity.action},
  is,
  conforms,
  inherits,
${report === undefined ? code`` : code`  report,\n`}${ownError.map((each) => code`  ${name(each)},\n`)}  ${shape.frame === "envelope" ? code`response` : code`body`}: ${jsonLiteral(declared(shape), "  ")},
});

${exportOf(code`contract`, parts.contract)}${exportFrom(parts.guard, imports.guards)}`,
    ),
    declarationFile(
      `${path}.d.ts`,
      head,
      code`${types.imports}
${docComment([parts.described.contract])}${exportedValue(parts.contract, (local) => code`declare const ${local}: ${types.contract};\n`)}
${docComment([parts.described.guard])}${exportDeclared(parts.guard, code`declare function ${name(parts.guard)}(value: unknown): value is ${types.accepted};\n`)}`,
    ),
  ];
}
