import * as action from "./action-rules.ts";
import * as errorCode from "./error-code-rules.ts";
import * as requestField from "./request-field-rules.ts";
import * as responseField from "./response-field-rules.ts";
import type { CodeRule, EndpointRule, MemberRule, ServiceRule, TypeRule } from "./rule.ts";
import * as service from "./service-rules.ts";
import * as type from "./type-rules.ts";

type IdOf<Family> = Family[keyof Family] extends { readonly id: infer Id extends string } ? Id : never;

export type RuleId =
  | IdOf<typeof service>
  | IdOf<typeof action>
  | IdOf<typeof responseField>
  | IdOf<typeof requestField>
  | IdOf<typeof type>
  | IdOf<typeof errorCode>;

export type Rule =
  | ServiceRule<RuleId>
  | EndpointRule<RuleId>
  | TypeRule<RuleId>
  | MemberRule<RuleId>
  | CodeRule<RuleId>;

// Each list is in the order of a report: what breaks most users comes first.

export const SERVICE_RULES: readonly ServiceRule<RuleId>[] = [
  service.serviceRemoved,
  service.serviceAdded,
  service.serviceDescriptionChanged,
];

export const ENDPOINT_RULES: readonly EndpointRule<RuleId>[] = [
  action.actionRemoved,
  action.actionAdded,
  action.actionStatusChanged,
  action.actionDescriptionChanged,
  action.responseBodyChanged,
];

export const RESPONSE_FIELD_RULES: readonly MemberRule<RuleId>[] = [
  responseField.responseFieldRemoved,
  responseField.responseFieldKindChanged,
  responseField.responseFieldKindWidened,
  responseField.responseFieldWidthChanged,
  responseField.responseFieldBecameNullable,
  responseField.responseFieldBecameOptional,
  responseField.responseOptionalFieldBecameNullable,
  responseField.responseFieldAdded,
  responseField.responseFieldNoLongerNullable,
  responseField.responseOptionalFieldNoLongerNullable,
  responseField.responseFieldBecamePromised,
  responseField.responseFieldDeprecated,
  responseField.responseFieldUndeprecated,
  responseField.responseFieldFormatChanged,
  responseField.responseFieldDescriptionChanged,
];

export const REQUEST_FIELD_RULES: readonly MemberRule<RuleId>[] = [
  requestField.requestRequiredFieldAdded,
  requestField.requestFieldRemoved,
  requestField.requestFieldBecameRequired,
  requestField.requestFieldKindChanged,
  requestField.requestFieldNoLongerNullable,
  requestField.requestFieldAdded,
  requestField.requestFieldNumberChanged,
  requestField.requestFieldBecameOptional,
  requestField.requestFieldBecameNullable,
  requestField.requestFieldDeprecated,
  requestField.requestFieldUndeprecated,
  requestField.requestFieldFormatChanged,
  requestField.requestFieldDescriptionChanged,
];

export const RESPONSE_TYPE_RULES: readonly TypeRule<RuleId>[] = [
  type.responseTypeRemoved,
  type.responseTypeAdded,
  type.responseTypeRenamed,
  type.responseTypeDescriptionChanged,
];

export const REQUEST_TYPE_RULES: readonly TypeRule<RuleId>[] = [
  type.requestTypeRemoved,
  type.requestTypeAdded,
  type.requestTypeRenamed,
  type.requestTypeDescriptionChanged,
];

export const CODE_RULES: readonly CodeRule<RuleId>[] = [
  errorCode.errorCodeRemoved,
  errorCode.errorCodeAdded,
  errorCode.errorCodeRetryChanged,
  errorCode.errorCodeWaitChanged,
  errorCode.errorCodeFaultChanged,
  errorCode.errorCodeCategoryChanged,
  errorCode.errorCodeDescriptionChanged,
];

/** All rules, in the order of a report. */
export const RULES: readonly Rule[] = [
  ...SERVICE_RULES,
  ...ENDPOINT_RULES,
  ...RESPONSE_FIELD_RULES,
  ...REQUEST_FIELD_RULES,
  ...RESPONSE_TYPE_RULES,
  ...REQUEST_TYPE_RULES,
  ...CODE_RULES,
];

export const RULE_IDS: readonly RuleId[] = RULES.map(({ id }) => id);

export const isRuleId = (name: string): name is RuleId => RULE_IDS.some((id) => id === name);
