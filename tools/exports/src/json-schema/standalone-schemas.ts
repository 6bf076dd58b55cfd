import { editionPath } from "@tc3-schema/codegen/edition-path";
import type { CallbacksModel, EnvelopeModel, ServiceModel } from "@tc3-schema/codegen/model";
import { serviceNames } from "@tc3-schema/codegen/service-names";
import type { ExportedFile } from "../exported-file.ts";
import { answerSchema, envelopeSchema } from "./answer-schema.ts";
import { callbackSchema } from "./callback-schema.ts";
import { inDraft } from "./dialect.ts";
import type { Draft } from "./drafts.ts";
import type { JsonSchema } from "./json-schema.ts";
import { requestSchema } from "./request-schema.ts";
import { SEVERITIES } from "./words.ts";

const HOME = "https://tc3-schema.github.io/schemas/standalone";

/** A schema and its path below the directory of its draft, without the ending. */
type Named = readonly [path: string, schema: JsonSchema];

const files = (schemas: readonly Named[], drafts: readonly Draft[]): readonly ExportedFile[] =>
  drafts.flatMap((draft) =>
    schemas.map(([name, schema]) => {
      const path = `${draft}/${name}.schema.json`;
      return { path, text: `${JSON.stringify(inDraft(schema, draft, `${HOME}/${path}`), null, 2)}\n` };
    }),
  );

/** Returns three files per draft and action: one per severity for its answers, and one for its request. No file refers to another file. */
export function standaloneService(
  envelope: EnvelopeModel,
  service: ServiceModel,
  drafts: readonly Draft[],
): readonly ExportedFile[] {
  const names = serviceNames(service);
  return files(
    service.actions.flatMap((action) => {
      const path = `${editionPath(service)}/${names.module(action.name)}`;
      return [
        ...SEVERITIES.map(
          (severity): Named => [`${path}.${severity}`, answerSchema(envelope, service, action, severity)],
        ),
        [`${path}.request`, requestSchema(service, action)],
      ];
    }),
    drafts,
  );
}

/** Returns one file per draft, severity and callback. */
export function standaloneCallbacks(
  callbacks: CallbacksModel,
  drafts: readonly Draft[],
): readonly ExportedFile[] {
  const names = serviceNames(callbacks);
  return files(
    callbacks.callbacks.flatMap((each) =>
      SEVERITIES.map(
        (severity): Named => [
          `${editionPath(callbacks)}/${names.module(each.name)}.${severity}`,
          callbackSchema(callbacks, each, severity),
        ],
      ),
    ),
    drafts,
  );
}

/** Returns one file per draft and severity for the envelope that the answers of all actions share. */
export const standaloneEnvelope = (
  envelope: EnvelopeModel,
  drafts: readonly Draft[],
): readonly ExportedFile[] =>
  files(
    SEVERITIES.map((severity): Named => [`envelope.${severity}`, envelopeSchema(envelope, severity)]),
    drafts,
  );
