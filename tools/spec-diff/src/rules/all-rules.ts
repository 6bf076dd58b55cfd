import { actionAdded } from "./action-added.ts";
import { actionDescriptionChanged } from "./action-description-changed.ts";
import { actionRemoved } from "./action-removed.ts";
import { actionStatusChanged } from "./action-status-changed.ts";
import { errorCodeAdded } from "./error-code-added.ts";
import { errorCodeCategoryChanged } from "./error-code-category-changed.ts";
import { errorCodeDescriptionChanged } from "./error-code-description-changed.ts";
import { errorCodeFaultChanged } from "./error-code-fault-changed.ts";
import { errorCodeRemoved } from "./error-code-removed.ts";
import { errorCodeRetryChanged } from "./error-code-retry-changed.ts";
import { errorCodeWaitChanged } from "./error-code-wait-changed.ts";
import { requestFieldAdded } from "./request-field-added.ts";
import { requestFieldBecameNullable } from "./request-field-became-nullable.ts";
import { requestFieldBecameOptional } from "./request-field-became-optional.ts";
import { requestFieldBecameRequired } from "./request-field-became-required.ts";
import { requestFieldDeprecated } from "./request-field-deprecated.ts";
import { requestFieldDescriptionChanged } from "./request-field-description-changed.ts";
import { requestFieldFormatChanged } from "./request-field-format-changed.ts";
import { requestFieldKindChanged } from "./request-field-kind-changed.ts";
import { requestFieldNoLongerNullable } from "./request-field-no-longer-nullable.ts";
import { requestFieldNumberChanged } from "./request-field-number-changed.ts";
import { requestFieldRemoved } from "./request-field-removed.ts";
import { requestFieldUndeprecated } from "./request-field-undeprecated.ts";
import { requestRequiredFieldAdded } from "./request-required-field-added.ts";
import { requestTypeAdded } from "./request-type-added.ts";
import { requestTypeDescriptionChanged } from "./request-type-description-changed.ts";
import { requestTypeRemoved } from "./request-type-removed.ts";
import { requestTypeRenamed } from "./request-type-renamed.ts";
import { responseBodyChanged } from "./response-body-changed.ts";
import { responseFieldAdded } from "./response-field-added.ts";
import { responseFieldBecameNullable } from "./response-field-became-nullable.ts";
import { responseFieldBecameOptional } from "./response-field-became-optional.ts";
import { responseFieldBecamePromised } from "./response-field-became-promised.ts";
import { responseFieldDeprecated } from "./response-field-deprecated.ts";
import { responseFieldDescriptionChanged } from "./response-field-description-changed.ts";
import { responseFieldFormatChanged } from "./response-field-format-changed.ts";
import { responseFieldKindChanged } from "./response-field-kind-changed.ts";
import { responseFieldKindWidened } from "./response-field-kind-widened.ts";
import { responseFieldNoLongerNullable } from "./response-field-no-longer-nullable.ts";
import { responseFieldRemoved } from "./response-field-removed.ts";
import { responseFieldUndeprecated } from "./response-field-undeprecated.ts";
import { responseFieldWidthChanged } from "./response-field-width-changed.ts";
import { responseOptionalFieldBecameNullable } from "./response-optional-field-became-nullable.ts";
import { responseOptionalFieldNoLongerNullable } from "./response-optional-field-no-longer-nullable.ts";
import { responseTypeAdded } from "./response-type-added.ts";
import { responseTypeDescriptionChanged } from "./response-type-description-changed.ts";
import { responseTypeRemoved } from "./response-type-removed.ts";
import { responseTypeRenamed } from "./response-type-renamed.ts";
import type { Rule } from "./rule.ts";
import { serviceAdded } from "./service-added.ts";
import { serviceDescriptionChanged } from "./service-description-changed.ts";
import { serviceRemoved } from "./service-removed.ts";

/** All rules, in the order of a report. */
export const RULES: readonly Rule[] = [
  serviceRemoved,
  serviceAdded,
  serviceDescriptionChanged,
  actionRemoved,
  actionAdded,
  actionStatusChanged,
  actionDescriptionChanged,
  responseBodyChanged,
  responseFieldRemoved,
  responseFieldKindChanged,
  responseFieldKindWidened,
  responseFieldWidthChanged,
  responseFieldBecameNullable,
  responseFieldBecameOptional,
  responseOptionalFieldBecameNullable,
  responseFieldAdded,
  responseFieldNoLongerNullable,
  responseOptionalFieldNoLongerNullable,
  responseFieldBecamePromised,
  responseFieldDeprecated,
  responseFieldUndeprecated,
  responseFieldFormatChanged,
  responseFieldDescriptionChanged,
  requestRequiredFieldAdded,
  requestFieldRemoved,
  requestFieldBecameRequired,
  requestFieldKindChanged,
  requestFieldNoLongerNullable,
  requestFieldAdded,
  requestFieldNumberChanged,
  requestFieldBecameOptional,
  requestFieldBecameNullable,
  requestFieldDeprecated,
  requestFieldUndeprecated,
  requestFieldFormatChanged,
  requestFieldDescriptionChanged,
  responseTypeRemoved,
  responseTypeAdded,
  responseTypeRenamed,
  responseTypeDescriptionChanged,
  requestTypeRemoved,
  requestTypeAdded,
  requestTypeRenamed,
  requestTypeDescriptionChanged,
  errorCodeRemoved,
  errorCodeAdded,
  errorCodeRetryChanged,
  errorCodeWaitChanged,
  errorCodeFaultChanged,
  errorCodeCategoryChanged,
  errorCodeDescriptionChanged,
];
