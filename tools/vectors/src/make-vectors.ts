import { byCodeUnit } from "@tc3-schema/base/order";
import type { SchemaSource } from "@tc3-schema/codegen/schema-source";
import { madeAnswers } from "./answers/made-answers.ts";
import { madeCallbacks } from "./answers/made-callbacks.ts";
import { madeCodes } from "./codes/made-codes.ts";
import { madeItems } from "./codes/made-items.ts";
import { readCatalogues } from "./codes/read-catalogues.ts";
import { answerContracts, callbackContracts, requestContracts } from "./contracts.ts";
import { madeRequests } from "./requests/made-requests.ts";
import type { Subject, Subjects } from "./vector.ts";
import { bodyText } from "./written/body-text.ts";
import { callbackBodies } from "./written/callbacks.ts";
import { writtenCodes } from "./written/codes.ts";
import { doubledKeys } from "./written/doubled-keys.ts";
import { editions } from "./written/editions.ts";
import { envelope } from "./written/envelope.ts";
import { errorForms } from "./written/error-forms.ts";
import { integers } from "./written/integers.ts";
import { writtenItems } from "./written/items.ts";
import { deprecated, failures, kinds, severities } from "./written/kinds.ts";
import { memberNames } from "./written/member-names.ts";
import { ownError } from "./written/own-error.ts";
import { requestBodies } from "./written/request-bodies.ts";
import { trees } from "./written/trees.ts";

/** The vectors of a subject in the order of their IDs, so that a new one moves no other. */
const sorted = <S extends Subject>(subjects: readonly S[]): readonly S[] =>
  subjects
    .map((each) => ({ ...each, vectors: [...each.vectors].sort((a, b) => byCodeUnit(a.id, b.id)) }))
    .sort((a, b) => byCodeUnit(a.subject, b.subject));

/** Makes all vectors from the schemas, and from what people wrote. */
export function makeVectors(source: SchemaSource): Subjects {
  const catalogues = readCatalogues(source);
  return {
    answers: sorted([
      bodyText,
      deprecated,
      doubledKeys,
      editions,
      envelope,
      errorForms,
      failures,
      integers,
      kinds,
      memberNames,
      ownError,
      severities,
      trees,
      ...madeAnswers(answerContracts(source)),
    ]),
    callbacks: sorted([callbackBodies, madeCallbacks(callbackContracts(source))]),
    requests: sorted([requestBodies, ...madeRequests(requestContracts(source))]),
    codes: sorted([writtenCodes(catalogues), ...madeCodes(catalogues)]),
    items: sorted([writtenItems(catalogues), ...madeItems(catalogues)]),
  };
}
