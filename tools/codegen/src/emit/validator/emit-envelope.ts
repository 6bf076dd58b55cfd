import type { EnvelopeModel } from "../../model/model.ts";
import { code, docComment } from "../code.ts";
import { declarationFile, type EmittedFile, moduleFile } from "../emitted-file.ts";
import { exportDeclared, exportOf } from "../module.ts";
import type { Target } from "../target.ts";
import { emitContract } from "./emit-contract.ts";
import { emitReport } from "./emit-report.ts";
import { envelopeShape } from "./shape.ts";
import { strictEnvelope } from "./strict-schema.ts";

/** Emits the guard and the contract of the envelope, and its report, which the contracts of all actions use. */
export function emitEnvelope(envelope: EnvelopeModel, target: Target): readonly EmittedFile[] {
  const shape = envelopeShape(envelope);
  const head = target.head(envelope.source);
  const report = emitReport(strictEnvelope(shape), "body");
  const contract = emitContract({
    head,
    contract: "envelope",
    guard: "isEnvelope",
    described: {
      contract:
        "The contract that every action of Tencent Cloud API 3.0 shares. It knows no action: service, version and action are empty.",
      guard: "Whether a value is an acceptable envelope. Drift is accepted.",
    },
    identity: { service: "", version: "", action: "" },
    shape,
    types: {
      imports: (
        from,
      ) => code`import type { ${from === "contracts" ? code`Contract` : code`ApiResponse, Delivered`}, EnvelopeResponse, KnownCommonErrorCode } from ${"@tc3-schema/types"};
`,
      accepted: code`ApiResponse<Delivered<EnvelopeResponse>, KnownCommonErrorCode>`,
      contract: code`Contract<EnvelopeResponse, KnownCommonErrorCode>`,
    },
    paths: { contract: "envelope/contract", guard: "envelope/guard" },
    imports: { runtime: "../../src/runtime/index.ts", guard: "./guard.js" },
  });
  return [
    ...contract,
    moduleFile("envelope/report.js", head, code`${report}\n${exportOf(code`report`)}`),
    declarationFile(
      "envelope/report.d.ts",
      head,
      code`import type { Report } from ${"../../src/runtime/definition/definition.ts"};

${docComment(["Reports on an envelope."])}${exportDeclared("report", code`declare const report: Report;\n`)}`,
    ),
  ];
}
