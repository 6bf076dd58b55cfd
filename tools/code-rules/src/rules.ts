import type { Rule } from "./rule.ts";
import { arrears } from "./rules/arrears.ts";
import { authenticationFailed } from "./rules/authentication-failed.ts";
import { contentRefused } from "./rules/content-refused.ts";
import { contentRefusedInParameter } from "./rules/content-refused-in-parameter.ts";
import { downloadFailed } from "./rules/download-failed.ts";
import { dryRun } from "./rules/dry-run.ts";
import { existsAlready } from "./rules/exists-already.ts";
import { idUnknown } from "./rules/id-unknown.ts";
import { identifierUnknown } from "./rules/identifier-unknown.ts";
import { identityNotVerified } from "./rules/identity-not-verified.ts";
import { inUse } from "./rules/in-use.ts";
import { inUseByParameter } from "./rules/in-use-by-parameter.ts";
import { insufficient } from "./rules/insufficient.ts";
import { internalError } from "./rules/internal-error.ts";
import { keyOrSignature } from "./rules/key-or-signature.ts";
import { limitExceeded } from "./rules/limit-exceeded.ts";
import { limitOfThirtySeconds } from "./rules/limit-of-thirty-seconds.ts";
import { limitPerDay } from "./rules/limit-per-day.ts";
import { limitPerHour } from "./rules/limit-per-hour.ts";
import { limitPerSecond } from "./rules/limit-per-second.ts";
import { missingParameter } from "./rules/missing-parameter.ts";
import { noAccess } from "./rules/no-access.ts";
import { noPermission } from "./rules/no-permission.ts";
import { notAllowed } from "./rules/not-allowed.ts";
import { notOnAList } from "./rules/not-on-a-list.ts";
import { notSupported } from "./rules/not-supported.ts";
import { operationFailed } from "./rules/operation-failed.ts";
import { operationUnderWay } from "./rules/operation-under-way.ts";
import { packageUsedUp } from "./rules/package-used-up.ts";
import { parameterWrong } from "./rules/parameter-wrong.ts";
import { parameterWrongInside } from "./rules/parameter-wrong-inside.ts";
import { pictureOrVoiceUnfit } from "./rules/picture-or-voice-unfit.ts";
import { platformFailure } from "./rules/platform-failure.ts";
import { quotaExceeded } from "./rules/quota-exceeded.ts";
import { quotaInParameter } from "./rules/quota-in-parameter.ts";
import { rate } from "./rules/rate.ts";
import { requestLimit } from "./rules/request-limit.ts";
import { resourceMissing } from "./rules/resource-missing.ts";
import { resourceNotFound } from "./rules/resource-not-found.ts";
import { resourceUnavailable } from "./rules/resource-unavailable.ts";
import { secretInParameter } from "./rules/secret-in-parameter.ts";
import { serviceBusy } from "./rules/service-busy.ts";
import { serviceNotOpened } from "./rules/service-not-opened.ts";
import { soldOut } from "./rules/sold-out.ts";
import { stateBehindAccess } from "./rules/state-behind-access.ts";
import { stateBehindLimit } from "./rules/state-behind-limit.ts";
import { stateOfParameter } from "./rules/state-of-parameter.ts";
import { stateOfResource } from "./rules/state-of-resource.ts";
import { stepFailed } from "./rules/step-failed.ts";
import { stepFailedInParameter } from "./rules/step-failed-in-parameter.ts";
import { timeOut } from "./rules/time-out.ts";
import { tooLarge } from "./rules/too-large.ts";
import { tooLargeForLimit } from "./rules/too-large-for-limit.ts";
import { unsupported } from "./rules/unsupported.ts";
import { valueTaken } from "./rules/value-taken.ts";
import { wrongValue } from "./rules/wrong-value.ts";

/**
 * All rules. The first one that fits a code judges it, so the order matters: words that name one cause come before words
 * that many causes share, and the rules that look at the family alone come last.
 */
export const RULES: readonly Rule[] = [
  dryRun,
  limitPerSecond,
  limitOfThirtySeconds,
  limitPerHour,
  limitPerDay,
  rate,
  requestLimit,
  serviceBusy,
  operationUnderWay,
  arrears,
  identityNotVerified,
  packageUsedUp,
  notOnAList,
  serviceNotOpened,
  keyOrSignature,
  secretInParameter,
  noPermission,
  contentRefused,
  contentRefusedInParameter,
  identifierUnknown,
  idUnknown,
  valueTaken,
  inUse,
  inUseByParameter,
  existsAlready,
  pictureOrVoiceUnfit,
  notSupported,
  resourceMissing,
  tooLarge,
  tooLargeForLimit,
  stateBehindAccess,
  stateBehindLimit,
  quotaExceeded,
  quotaInParameter,
  stateOfParameter,
  stateOfResource,
  downloadFailed,
  timeOut,
  soldOut,
  parameterWrong,
  parameterWrongInside,
  stepFailedInParameter,
  notAllowed,
  platformFailure,
  operationFailed,
  stepFailed,
  internalError,
  missingParameter,
  wrongValue,
  resourceNotFound,
  resourceUnavailable,
  noAccess,
  authenticationFailed,
  limitExceeded,
  insufficient,
  unsupported,
];
