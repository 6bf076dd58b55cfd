/** Judges the bundled packages by all published vectors, under the policy. */
import * as errors from "@tc3-schema/errors";
import * as intlErrors20190711 from "@tc3-schema/errors/intl/sms/v20190711";
import * as intlErrors20210111 from "@tc3-schema/errors/intl/sms/v20210111";
import * as receiptCodes from "@tc3-schema/errors/sms/callbacks";
import * as errors20190711 from "@tc3-schema/errors/sms/v20190711";
import * as errors20210111 from "@tc3-schema/errors/sms/v20210111";
import * as validator from "@tc3-schema/validator";
import * as intl20190711 from "@tc3-schema/validator/intl/sms/v20190711";
import * as intlRequests20190711 from "@tc3-schema/validator/intl/sms/v20190711/requests";
import * as intl20210111 from "@tc3-schema/validator/intl/sms/v20210111";
import * as intlRequests20210111 from "@tc3-schema/validator/intl/sms/v20210111/requests";
import * as callbacks from "@tc3-schema/validator/sms/callbacks";
import * as v20190711 from "@tc3-schema/validator/sms/v20190711";
import * as requests20190711 from "@tc3-schema/validator/sms/v20190711/requests";
import * as v20210111 from "@tc3-schema/validator/sms/v20210111";
import * as requests20210111 from "@tc3-schema/validator/sms/v20210111/requests";
import { disagreements, type JudgedSubject } from "@tc3-schema/vectors/judge";
import { type Exports, packagesOf } from "@tc3-schema/vectors/packages-of";
import { runChecks } from "./run-checks.ts";

const json = async <T>(path: string): Promise<T> => (await fetch(path)).json();

/** A bundle of its own, because its contracts are generated when the proof runs. */
const SPECIMEN = "/specimen.js";
const specimen: { readonly answers: Exports; readonly requests: Exports } = await import(SPECIMEN);

const packages = packagesOf({
  validator,
  errors,
  contracts: new Map<string, Exports>([
    ["intl/sms/v20190711", intl20190711],
    ["intl/sms/v20190711/requests", intlRequests20190711],
    ["intl/sms/v20210111", intl20210111],
    ["intl/sms/v20210111/requests", intlRequests20210111],
    ["sms/callbacks", callbacks],
    ["sms/v20190711", v20190711],
    ["sms/v20190711/requests", requests20190711],
    ["sms/v20210111", v20210111],
    ["sms/v20210111/requests", requests20210111],
    ["specimen/v20300101", specimen.answers],
    ["specimen/v20300101/requests", specimen.requests],
  ]),
  catalogues: new Map<string, Exports>([
    ["intl/sms/v20190711", intlErrors20190711],
    ["intl/sms/v20210111", intlErrors20210111],
    ["sms/callbacks", receiptCodes],
    ["sms/v20190711", errors20190711],
    ["sms/v20210111", errors20210111],
  ]),
});

const paths = await json<readonly string[]>("/vectors.json");
const subjects = await Promise.all(
  paths.map(async (path) => [path, await json<JudgedSubject>(`/vectors/${path}`)] as const),
);

await runChecks(
  Object.fromEntries(
    subjects.map(([path, subject]) => [
      `the packages say what the vectors in ${path} say`,
      () => {
        const found = disagreements(subject, packages);
        if (found.length > 0) console.error(found.join("\n"));
        return found.length === 0 && subject.vectors.length > 0;
      },
    ]),
  ),
);
