import type { Model } from "../../model/model.ts";
import { type Code, code, docComment, header, jsonLiteral } from "../code.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { strictEnvelope, tolerantEnvelope } from "./envelope-schemas.ts";
import { standaloneFunction } from "./standalone.ts";

/** Model in, the generated guards, reporters and contracts of `@tc3-schema/validator` out. */
export async function emitValidator({ envelope }: Model): Promise<readonly EmittedFile[]> {
  const head = header(envelope.source);
  const tolerant = tolerantEnvelope(envelope);
  const strict = strictEnvelope(envelope);
  const file = (path: string, text: Code): EmittedFile => ({
    path: `generated/envelope/${path}`,
    text: code`${head}\n${text}`.text,
  });

  return [
    file("is.js", code`${await standaloneFunction("is", tolerant, { allErrors: false })}`),
    file(
      "is.d.ts",
      code`import type { ApiResponse, Delivered, EnvelopeResponse, KnownCommonErrorCode } from ${"@tc3-schema/types"};

${docComment("Whether a value is an envelope that can be accepted, drift included.")}export declare function is(value: unknown): value is ApiResponse<Delivered<EnvelopeResponse>, KnownCommonErrorCode>;
`,
    ),
    file("conforms.js", code`${await standaloneFunction("conforms", strict, { allErrors: false })}`),
    file(
      "conforms.d.ts",
      code`${docComment("Whether there is nothing at all to remark on a value.")}export declare function conforms(value: unknown): boolean;
`,
    ),
    file("report.js", code`${await standaloneFunction("report", strict, { allErrors: true })}`),
    file(
      "report.d.ts",
      code`import type { Reporter } from ${"../../src/runtime/index.ts"};

${docComment("Says everything that there is to remark on a value, in its errors.")}export declare const report: Reporter;
`,
    ),
    file(
      "contract.js",
      code`import { defineContract } from ${"../../src/runtime/index.ts"};
import { conforms } from ${"./conforms.js"};
import { is } from ${"./is.js"};
import { report } from ${"./report.js"};

export const envelope = /*@__PURE__*/ defineContract({
  service: ${""},
  version: ${""},
  action: ${""},
  is,
  conforms,
  report,
  schema: ${jsonLiteral(tolerant, "  ")},
});
`,
    ),
    file(
      "contract.d.ts",
      code`import type { Contract, EnvelopeResponse, KnownCommonErrorCode } from ${"@tc3-schema/types"};

${docComment("The contract that every action of Tencent Cloud API 3.0 shares. It knows no action: service, version and action are empty.")}export declare const envelope: Contract<EnvelopeResponse, KnownCommonErrorCode>;
`,
    ),
  ];
}
