import type { Edition } from "@tc3-schema/types";
import type { Words } from "./words.ts";
import { issueText } from "./zh-issues.ts";

const duration = (seconds: number): string =>
  seconds % 3600 === 0
    ? `${seconds / 3600} 小时`
    : seconds % 60 === 0
      ? `${seconds / 60} 分钟`
      : `${seconds} 秒`;

const versionText = (version: string, edition: Edition): string =>
  edition === "intl" ? `${version} 国际站` : version;

export const zh: Words = {
  labels: {
    input: "输入",
    message: "原始信息",
    failed: "失败项",
    drift: "偏差",
    issues: "问题",
    hint: "提示",
    docs: "文档",
    listed: "列出于",
    requestId: "RequestId",
    outcome: "结果",
    code: "错误码",
    means: "含义",
    fault: "责任方",
    category: "分类",
    retry: "重试",
  },
  forms: {
    code: "错误码",
    "response-body": "响应体",
    "response-object": "不带外层的 Response 对象（官方 SDK 返回的形式）",
    "delivery-status": "短信下发状态回调",
    reply: "短信回复回调",
    "thrown-error": "程序抛出的错误",
    unknown: "不是 API 的响应",
  },
  judgedAs: ({ edition, service, version, actions, basis }) =>
    `${basis === "given" ? "按指定的接口判断：" : "由字段识别为："}${service} ${versionText(version, edition)} 的 ${actions.join(" 或 ")}`,
  outcomes: {
    success: "成功",
    failure: "失败",
    malformed: "格式错误：不是可以信赖的响应",
    none: "未知",
    someFailed: (failed, seen) =>
      seen === null ? `请求成功，但有 ${failed} 项失败` : `请求成功，但 ${seen} 项中有 ${failed} 项失败`,
    noneFailed: (seen) => (seen === 1 ? "成功，其中 1 项也成功" : `成功，${seen} 项全部成功`),
    someNotDelivered: (failed, seen) => `${seen} 条短信中有 ${failed} 条未送达`,
    noneNotDelivered: (seen) => `${seen} 条回执均未报告失败`,
    conforms: "符合定义的全部承诺",
    issues: (count) => `有 ${count} 处偏差，见上文`,
  },
  match: {
    exact: () => "",
    family: (family) => `未列出，按其所属类别 ${family} 判断`,
    none: (family) => `未知，其类别 ${family} 也未知`,
  },
  nothingKnown: "没有关于该错误码的资料。",
  unreviewed: "导入数据，未经人工核对",
  fault: {
    client: "调用方：需要修改请求、账号或发送的内容",
    server: "腾讯云：请求本身无需修改",
    none: "无：没有出错",
    unknown: "未知",
  },
  faultOfReceipt: {
    client: "发送方：需要修改短信内容或号码",
    server: "短信服务或运营商：短信本身无需修改",
    none: "无：没有出错",
    unknown: "未知：可能是接收方的手机或号码，也可能是运营商",
  },
  category: {
    request: "request：请求的参数，或发送的时间",
    credentials: "credentials：密钥、令牌、签名或本地时钟",
    permission: "permission：策略、白名单或黑名单",
    account: "account：欠费、套餐包、未开通的服务或实名认证",
    quota: "quota：配额或频率",
    state: "state：资源的状态",
    content: "content：内容不符合审核规则",
    platform: "platform：调用方无需修改",
    none: "none：无需修改",
    unknown: "未知",
  },
  retry: {
    no: () => "不要重试。",
    throttle: (seconds) =>
      `可以，${seconds === null ? "稍后" : `${duration(seconds)}后`}再试：请求没有被执行。`,
    wait: (seconds) =>
      `可以，等资源状态变化后再试${seconds === null ? "" : `，约需${duration(seconds)}`}：请求没有被执行。`,
    transient: () => "仅当重复执行无害时才可以：请求可能已经被执行。",
  },
  noReason: "没有关于该错误码的资料，无法说明重试是否安全、是否有用。",
  followed: (sentence, next) => `${sentence}${next}`,
  version: versionText,
  listing: (actions, service, versions) => `${actions.join("、")}（${service} ${versions.join("、")}）`,
  listingOfService: (service, versions) => `${service} ${versions.join("、")}，未指明接口`,
  listingOfReceipts: (service) => `${service} 的短信回执`,
  joined: (parts) => parts.join("；"),
  aside: (text) => `（${text}）`,
  everyAction: "公共错误码：任何接口都可能返回",
  quoteIt: "联系客服时请提供",
  more: (count) => `另有 ${count} 项；--json 会列出全部已知内容`,
  issueText,
  issues: {
    "not-json": "不是 JSON",
    "no-response": "没有 Response",
    "bad-request-id": "RequestId 有误",
    "bad-error": "Error 有误",
    "wrong-kind": "类型不符",
    "too-deep": "嵌套过深",
    null: "值为 null",
    missing: "缺少字段",
    "unknown-field": "未知字段",
    "deprecated-field": "已弃用字段",
    "unsafe-integer": "整数超出 2^53",
    "empty-error": "Error 为空",
  },
  hints: {
    closest: (given, nearest) => `错误码逐字符比较：列出的是 ${nearest.join("、")}，不是 ${given}`,
    notListed: (services) =>
      services.length === 0
        ? "没有任何产品列出该错误码；错误码区分大小写，新的错误码可能在更新的定义中"
        : `已知的有公共错误码和 ${services.join("、")} 的错误码；其他服务的错误码请用 tc3 explain --schemas 指定 tc3 import 生成的目录`,
    noCode: "其中没有错误码：可能没有连上 API，或者是别的程序作了应答；请检查网络、代理和 HTTP 状态码",
    codeLeftOut:
      "其中没有错误码，但有 RequestId，说明 API 已作答：有的 SDK 打印时省略错误码；请同时记录错误对象的 code",
    itemSucceeded: "这不是错误：它表示该条目已成功",
    localCode: "没有随附 RequestId，很可能来自 SDK 或系统而不是 API：请求可能没有到达",
    isRequestId: "这是 RequestId：联系客服时请提供；它本身不说明出了什么问题",
    bodyInText: "只判断了文本中的响应体，没有判断其余内容",
    firstOfMany: "文本中有多个响应体，只判断了第一个",
    codeInText: "错误码取自这段文本，其余内容没有判断",
    manyBodies: "这是响应体的列表：请逐个给出，或用 tc3 validate 批量判断",
    bodyAndMore: "其中有一个响应体，但还有别的内容：请只给出该响应体；如果每行一个，请用 tc3 validate",
    namesCode: (code) => `它不是 JSON，但提到了错误码 ${code}：单独给出该错误码即可得到说明`,
    olderApi: "这是 API 3.0 之前的响应形式（code、message、codeDesc）；只能判断 3.0 版带有 Response 的响应",
    unknownForm:
      "可以识别的有：响应体、其中的 Response 对象、短信回调、程序抛出的错误（JSON 或打印内容）以及错误码",
    similar: ({ service, version, action }, isOnPage) =>
      `含有 ${action} 的字段但与之不符；${
        isOnPage
          ? `将接口选为 ${service} ${version} 的 ${action}`
          : `加上 --service ${service} --version ${version} --action ${action}`
      } 可查看不符之处`,
  },
};
