import type { EnvelopeModel } from "../../model/model.ts";
import { code, docComment } from "../code.ts";
import { declarationFile, type EmittedFile, moduleFile } from "../emitted-file.ts";
import { exportDeclared, exportFrom, exportOf } from "../module.ts";
import type { Target } from "../target.ts";
import { emitContract } from "./emit-contract.ts";
import { emitGuards } from "./emit-guard.ts";
import { emitReport } from "./emit-report.ts";
import { envelopeShape } from "./shape.ts";
import { strictEnvelope } from "./strict-schema.ts";

/** Emits the guard and the contract of the envelope, and its report, which the contracts of all actions use. */
export function emitEnvelope(envelope: EnvelopeModel, target: Target): readonly EmittedFile[] {
  const shape = envelopeShape(envelope);
  const head = target.head(envelope.source);
  const report = emitReport(strictEnvelope(shape), "body");
  const guard = "isEnvelope";
  const contract = emitContract({
    head,
    contract: "envelope",
    guard,
    described: {
      contract:
        "The contract that every action of Tencent Cloud API 3.0 shares. It knows no action: service, version and action are empty.",
      guard: "Whether a value is an acceptable envelope. Drift is accepted.",
    },
    identity: { edition: "both", service: "", version: "", action: "" },
    shape,
    types: {
      imports: code`import type { ApiResponse, Contract, Delivered, EnvelopeResponse, KnownCommonErrorCode } from ${"@tc3-schema/types"};
`,
      accepted: code`ApiResponse<Delivered<EnvelopeResponse>, KnownCommonErrorCode>`,
      contract: code`Contract<EnvelopeResponse, KnownCommonErrorCode>`,
    },
    path: "envelope/contract",
    imports: { runtime: "../../src/runtime/index.ts", guards: "./guard.js" },
  });
  return [
    ...contract,
    moduleFile("envelope/guard.js", head, emitGuards([{ exported: guard, shape }])),
    declarationFile("envelope/guard.d.ts", head, exportFrom(guard, "./contract.js")),
    moduleFile("envelope/report.js", head, code`${report}\n${exportOf(code`report`)}`),
    declarationFile(
      "envelope/report.d.ts",
      head,
      code`import type { Report } from ${"../../src/runtime/definition/definition.ts"};

${docComment(["Reports on an envelope."])}${exportDeclared("report", code`declare const report: Report;\n`)}`,
    ),
  ];
}
