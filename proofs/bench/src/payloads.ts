/** Payloads as texts, because they come over the wire as texts. `decode` and `JSON.parse` read the same text. */

const REQUEST_ID = "b5b41468-520d-4192-b42f-595cc34b6c1c";

const body = (members: object): string => JSON.stringify({ Response: { ...members, RequestId: REQUEST_ID } });

const repeat = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

export const success: string = body({ TotalCount: 0, InstanceStatusSet: [] });

export const failure: string = body({
  Error: {
    Code: "AuthFailure.SignatureFailure",
    Message: "The provided credentials could not be validated.",
  },
});

export const rejected: readonly (readonly [string, string])[] = [
  ["no Response", '{"RequestId":"r","Code":0}'],
  ["Response null", '{"Response":null}'],
  ["RequestId a number", '{"Response":{"TotalCount":0,"InstanceStatusSet":[],"RequestId":5}}'],
  ["Error without Message", body({ Error: { Code: "InternalError" } })],
  ["Error a text", body({ Error: "InternalError" })],
  ["a list", "[1,2,3]"],
];

export const sendStatus = (index: number): Record<string, unknown> => ({
  SerialNo: `5000:${1_045_710_669 + index}`,
  PhoneNumber: `+861380000${String(index).padStart(4, "0")}`,
  Fee: 1,
  SessionContext: "test",
  Code: "Ok",
  Message: "send success",
  IsoCode: "CN",
});

export const sendSms = (
  count: number,
  change: (item: Record<string, unknown>, index: number) => object = (x) => x,
): string => body({ SendStatusSet: repeat(count, (index) => change(sendStatus(index), index)) });

const instance = (index: number) => ({
  Placement: {
    Zone: "ap-guangzhou-2",
    ProjectId: 1_002_015,
    HostIds: ["host-1"],
    HostId: "host-1",
    RackId: "rack-1",
  },
  InstanceId: `ins-${index}`,
  InstanceType: "S1.SMALL1",
  CPU: 1,
  Memory: 1,
  RestrictState: "NORMAL",
  InstanceName: "test",
  InstanceChargeType: "PREPAID",
  SystemDisk: {
    DiskType: "CLOUD_PREMIUM",
    DiskId: "disk-1",
    DiskSize: 50,
    CdcId: null,
    Encrypt: false,
    KmsKeyId: "",
  },
  DataDisks: [
    {
      DiskType: "CLOUD_PREMIUM",
      DiskId: "disk-2",
      DiskSize: 200,
      DeleteWithInstance: true,
      Encrypt: false,
      KmsKeyId: null,
    },
  ],
  PrivateIpAddresses: ["172.16.32.78"],
  PublicIpAddresses: ["123.207.11.190"],
  InternetAccessible: {
    PublicIpAssigned: true,
    InternetChargeType: "TRAFFIC_POSTPAID_BY_HOUR",
    InternetMaxBandwidthOut: 1,
  },
  VirtualPrivateCloud: { VpcId: "vpc-1", SubnetId: "subnet-1", AsVpcGateway: false },
  ImageId: "img-9qabwvbn",
  RenewFlag: "NOTIFY_AND_MANUAL_RENEW",
  CreatedTime: "2020-09-22T00:00:00+00:00",
  ExpiredTime: "2020-10-22T00:00:00+00:00",
  OsName: "CentOS 7.6",
  SecurityGroupIds: ["sg-p1ezv4wz"],
  LoginSettings: { Password: "", KeyIds: ["skey-1"], KeepImageLogin: "False" },
  InstanceState: "RUNNING",
  Tags: [{ Key: "owner", Value: "me" }],
  StopChargingMode: "NOT_APPLICABLE",
  Uuid: "e85f1388-0422-410d-8e50-bef540e78c18",
  LatestOperation: "ResetInstancesPassword",
  LatestOperationState: "SUCCESS",
  LatestOperationRequestId: "c7de1287-061d-4ace-8caf-6ad8e5a2f29a",
  DisasterRecoverGroupId: "",
  DisasterRecoverGroupIds: [],
  IPv6Addresses: ["2001:0db8:86a3:08d3:1319:8a2e:0370:7344"],
  CamRoleName: "",
  HpcClusterId: "",
  RdmaIpAddresses: [],
  DedicatedClusterId: "",
  DefaultLoginPort: 22,
  DefaultLoginUser: "root",
  LatestOperationErrorMsg: "",
  LicenseType: "TencentCloud",
  IsolatedSource: "NOTISOLATED",
  DisableApiTermination: false,
});

/** Each item has a deprecated member that is still promised, so there is always an issue to report. */
export const describeInstances = (count: number): string =>
  body({ TotalCount: count, InstanceSet: repeat(count, instance) });

/** Each item lacks a promised member, and each disk a key. */
export const olderInstances = (count: number): string =>
  body({
    TotalCount: count,
    InstanceSet: repeat(count, (index) => {
      const { DisasterRecoverGroupId: _, SystemDisk, ...item } = instance(index);
      return { ...item, SystemDisk: { ...SystemDisk, KmsKeyId: null } };
    }),
  });

/** Envelopes with different members in different orders, so that no two have the same hidden class. */
export const mixedShapes: readonly string[] = repeat(64, (index) => {
  const members = repeat(index % 8, (extra) => [
    `Extra${(index * 7 + extra) % 61}`,
    extra % 2 === 0 ? extra : `${extra}`,
  ]);
  const error =
    index % 5 === 0
      ? [
          [
            "Error",
            { Code: `Code${index}`, Message: "m", ...(index % 10 === 0 ? { [`Sub${index}`]: 1 } : {}) },
          ],
        ]
      : [];
  const pairs = [...members, ["RequestId", REQUEST_ID], ...error, [`Only${index}`, index]];
  const at = index % pairs.length;
  return JSON.stringify({ Response: Object.fromEntries([...pairs.slice(at), ...pairs.slice(0, at)]) });
});

/** Answers of ten actions of SMS. */
export const tenActions: readonly (readonly [string, string])[] = [
  ["SendSms", sendSms(3)],
  ["AddSmsSign", body({ AddSignStatus: { SignId: 100_001 } })],
  ["AddSmsTemplate", body({ AddTemplateStatus: { TemplateId: "1110" } })],
  [
    "CallbackStatusStatistics",
    body({
      CallbackStatusStatistics: {
        CallbackCount: 100,
        RequestSuccessCount: 100,
        CallbackFailCount: 1,
        CallbackSuccessCount: 99,
        InternalErrorCount: 0,
        InvalidNumberCount: 1,
        ShutdownErrorCount: 0,
        BlackListCount: 0,
        FrequencyLimitCount: 0,
      },
    }),
  ],
  [
    "DeleteSmsSign",
    body({ DeleteSignStatus: { DeleteStatus: "return successfully!", DeleteTime: 1_591_000_000 } }),
  ],
  [
    "DeleteSmsTemplate",
    body({ DeleteTemplateStatus: { DeleteStatus: "return successfully!", DeleteTime: 1_591_000_000 } }),
  ],
  [
    "DescribeSmsSignList",
    body({
      DescribeSignListStatusSet: repeat(3, (index) => ({
        SignId: 1_000 + index,
        International: 0,
        StatusCode: 0,
        ReviewReply: "",
        SignName: "Sign",
        CreateTime: 1_586_922_000,
        QualificationId: 1,
        QualificationName: "q",
        QualificationStatusCode: 0,
      })),
    }),
  ],
  [
    "DescribePhoneNumberInfo",
    body({
      PhoneNumberInfoSet: repeat(3, (index) => ({
        Code: "Ok",
        Message: "success",
        NationCode: "86",
        SubscriberNumber: `1380000000${index}`,
        PhoneNumber: `+861380000000${index}`,
        IsoCode: "CN",
        IsoName: "China",
      })),
    }),
  ],
  [
    "PullSmsSendStatus",
    body({
      PullSmsSendStatusSet: repeat(3, (index) => ({
        UserReceiveTime: 1_591_000_000 + index,
        CountryCode: "86",
        SubscriberNumber: "13800000000",
        PhoneNumber: "+8613800000000",
        SerialNo: "2019:538884",
        ReportStatus: "SUCCESS",
        Description: "DELIVRD",
        SessionContext: "",
      })),
    }),
  ],
  [
    "PullSmsReplyStatus",
    body({
      PullSmsReplyStatusSet: repeat(3, (index) => ({
        CountryCode: "86",
        SubscriberNumber: "13800000000",
        PhoneNumber: "+8613800000000",
        SignName: "Sign",
        ExtendCode: "0",
        ReplyContent: "T",
        ReplyTime: 1_591_000_000 + index,
      })),
    }),
  ],
];

const MEGABYTE = 1_000_000;
const ITEM = sendSms(1).length - body({}).length;

/** A SendSms answer of a megabyte. */
export const megabyte = (change?: (item: Record<string, unknown>, index: number) => object): string =>
  sendSms(Math.floor(MEGABYTE / ITEM), change);

/** Makes each Fee larger than 2^53, which JSON.stringify cannot write. */
export const withBigFees = (text: string): string => text.replaceAll('"Fee":1', '"Fee":9007199254740993');

/** A list of a megabyte whose items consist almost only of 64-bit integers. */
export const integerList = (first: string): string => {
  const item = `{"SignId":${first},"International":0,"StatusCode":0,"ReviewReply":"","SignName":"Sign","CreateTime":${first},"QualificationId":${first},"QualificationName":"q","QualificationStatusCode":0}`;
  const count = Math.floor(MEGABYTE / item.length);
  return `{"Response":{"DescribeSignListStatusSet":[${repeat(count, () => item).join(",")}],"RequestId":"${REQUEST_ID}"}}`;
};
