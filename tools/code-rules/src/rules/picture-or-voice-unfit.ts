import { OPERATION } from "../families.ts";
import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The picture, the video or the voice in the request is not fit for the action. */
export const pictureOrVoiceUnfit: Rule = {
  name: "picture-or-voice-unfit",
  families: OPERATION,
  words: phrases([
    "face* (* )?(not|no) *",
    "(no|many|multiple|multi|single) (face|faces|people|body|id card|biz license|bank card error|card|driver|passport|business|image)*( *)?( *)?",
    "image (blur|no|not|many|body|un qualified|resolution|size|arg|gray|entity|measurement|num|radio|ratio)*( *)?( *)?( *)?( *)?",
    "action (close|face|light|open|first|nodetect)*( *)?",
    "lip (face|move|size|video|voice)*( *)?",
    "silent *( *)?( *)?( *)?",
    "life photo *( *)?( *)?",
    "(poor|low) (image )?(quality|similarity)",
    "quality too low",
    "id card too small",
    "id photo *( *)?( *)?",
    "livess (detect|best) *( *)?",
    "card side error",
    "covered face",
    "incomplete face",
    "face * (border|small|exceed|qualified|shape)*( *)?",
    "undetected",
    "voice not qualified",
    "template (first frame )?not detect (face|body)",
    "no (id|mas|hk|bank|biz)* (id )?(card|license)",
    "no vehicle license error",
    "inconsistency between * * *",
    "face rect invalid",
    "no object detected",
    "vad not detected speak",
    "chinese character detected",
  ]),
  unless: phrases(["system", "not exist"]),
  category: "request",
  retry: "no",
  reason: {
    en: "The same picture, video or voice is refused again.",
    zh: "同样的图片、视频或语音仍不符合要求。",
  },
  examples: [
    "FailedOperation.NoFaceDetected",
    "FailedOperation.LifePhotoPoorQuality",
    "FailedOperation.ActionCloseEye",
    "FailedOperation.ImageBlur",
    "FailedOperation.FaceQualityNotQualified",
  ],
  counterExamples: [
    "FailedOperation.ImageDownloadError",
    "FailedOperation.LivessSystemError",
    "FailedOperation.ImageDecodeFailed",
    "InvalidParameterValue.NoFaceInPhoto",
  ],
};
