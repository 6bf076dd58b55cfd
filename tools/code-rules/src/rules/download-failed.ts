import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The service could not download what a URL in the request points to. */
export const downloadFailed: Rule = {
  name: "download-failed",
  words: phrases([
    "fail download image error",
    "(image|file|video|audio|media|pic|picture)? ?down ?load (fail*|error|err|time ?out|timeout error)",
    "error down file",
    "cannot get from url",
    "err dowdown *",
  ]),
  category: "request",
  retry: "transient",
  reason: {
    en: "A download from the URL in the request broke off: the URL may be wrong, or the network was bad for a moment.",
    zh: "无法从请求中的 URL 下载：可能 URL 有误，也可能是网络暂时异常。",
  },
  examples: [
    "FailedOperation.ImageDownloadError",
    "FailedOperation.DownLoadError",
    "InvalidParameterValue.FailDownloadImageError",
    "ResourceUnavailable.ImageDownloadError",
  ],
  counterExamples: [
    "FailedOperation.DownloadSealError",
    "FailedOperation.DownloadBillError",
    "FailedOperation.UploadFailed",
  ],
};
