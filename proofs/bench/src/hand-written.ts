/**
 * The yardstick: guards for the tolerant verdict as an expert on V8 writes them by hand, one type at a time. They are
 * not generated, and do not change when the generator does.
 */

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const string = (value: unknown): boolean =>
  typeof value === "string" || value === undefined || value === null;

const boolean = (value: unknown): boolean =>
  typeof value === "boolean" || value === undefined || value === null;

const integer = (value: unknown): boolean =>
  Number.isInteger(value) || value === undefined || value === null || typeof value === "bigint";

const number = (value: unknown): boolean => Number.isFinite(value) || value === undefined || value === null;

function strings(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string" && item !== null) return false;
  }
  return true;
}

/** Returns the Response object of an answer, as far as all actions share its form; undefined for anything else. */
function responseOf(body: unknown): Fields | undefined {
  if (!isObject(body)) return undefined;
  const response = body["Response"];
  if (!isObject(response) || typeof response["RequestId"] !== "string") return undefined;
  const error = response["Error"];
  if (error === undefined || error === null) return response;
  if (!isObject(error)) return undefined;
  const code = error["Code"];
  if (typeof code !== "string") return undefined;
  return code === "" || typeof error["Message"] === "string" ? response : undefined;
}

export const isEnvelope = (body: unknown): boolean => responseOf(body) !== undefined;

function isSendStatus(item: unknown): boolean {
  if (item === null) return true;
  return (
    isObject(item) &&
    string(item["SerialNo"]) &&
    string(item["PhoneNumber"]) &&
    integer(item["Fee"]) &&
    string(item["SessionContext"]) &&
    string(item["Code"]) &&
    string(item["Message"]) &&
    string(item["IsoCode"])
  );
}

export function isSendSms(body: unknown): boolean {
  const response = responseOf(body);
  if (response === undefined) return false;
  const list = response["SendStatusSet"];
  if (list === undefined || list === null) return true;
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) if (!isSendStatus(list[index])) return false;
  return true;
}

function isAddSmsSign(body: unknown): boolean {
  const response = responseOf(body);
  if (response === undefined) return false;
  const status = response["AddSignStatus"];
  if (status === undefined || status === null) return true;
  return isObject(status) && integer(status["SignId"]);
}

function isAddSmsTemplate(body: unknown): boolean {
  const response = responseOf(body);
  if (response === undefined) return false;
  const status = response["AddTemplateStatus"];
  if (status === undefined || status === null) return true;
  return isObject(status) && string(status["TemplateId"]);
}

function isCallbackStatusStatistics(body: unknown): boolean {
  const response = responseOf(body);
  if (response === undefined) return false;
  const counts = response["CallbackStatusStatistics"];
  if (counts === undefined || counts === null) return true;
  return (
    isObject(counts) &&
    integer(counts["CallbackCount"]) &&
    integer(counts["RequestSuccessCount"]) &&
    integer(counts["CallbackFailCount"]) &&
    integer(counts["CallbackSuccessCount"]) &&
    integer(counts["InternalErrorCount"]) &&
    integer(counts["InvalidNumberCount"]) &&
    integer(counts["ShutdownErrorCount"]) &&
    integer(counts["BlackListCount"]) &&
    integer(counts["FrequencyLimitCount"])
  );
}

const isDeleteStatus = (status: unknown): boolean =>
  status === undefined ||
  status === null ||
  (isObject(status) && string(status["DeleteStatus"]) && integer(status["DeleteTime"]));

function isDeleteSmsSign(body: unknown): boolean {
  const response = responseOf(body);
  return response !== undefined && isDeleteStatus(response["DeleteSignStatus"]);
}

function isDeleteSmsTemplate(body: unknown): boolean {
  const response = responseOf(body);
  return response !== undefined && isDeleteStatus(response["DeleteTemplateStatus"]);
}

function isSignStatus(item: unknown): boolean {
  if (item === null) return true;
  return (
    isObject(item) &&
    integer(item["SignId"]) &&
    integer(item["International"]) &&
    integer(item["StatusCode"]) &&
    string(item["ReviewReply"]) &&
    string(item["SignName"]) &&
    integer(item["CreateTime"]) &&
    integer(item["QualificationId"]) &&
    string(item["QualificationName"]) &&
    integer(item["QualificationStatusCode"])
  );
}

function isDescribeSmsSignList(body: unknown): boolean {
  const response = responseOf(body);
  if (response === undefined) return false;
  const list = response["DescribeSignListStatusSet"];
  if (list === undefined || list === null) return true;
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) if (!isSignStatus(list[index])) return false;
  return true;
}

function isPhoneNumberInfo(item: unknown): boolean {
  if (item === null) return true;
  return (
    isObject(item) &&
    string(item["Code"]) &&
    string(item["Message"]) &&
    string(item["NationCode"]) &&
    string(item["SubscriberNumber"]) &&
    string(item["PhoneNumber"]) &&
    string(item["IsoCode"]) &&
    string(item["IsoName"])
  );
}

function isDescribePhoneNumberInfo(body: unknown): boolean {
  const response = responseOf(body);
  if (response === undefined) return false;
  const list = response["PhoneNumberInfoSet"];
  if (list === undefined || list === null) return true;
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) if (!isPhoneNumberInfo(list[index])) return false;
  return true;
}

function isPulledStatus(item: unknown): boolean {
  if (item === null) return true;
  return (
    isObject(item) &&
    integer(item["UserReceiveTime"]) &&
    string(item["CountryCode"]) &&
    string(item["SubscriberNumber"]) &&
    string(item["PhoneNumber"]) &&
    string(item["SerialNo"]) &&
    string(item["ReportStatus"]) &&
    string(item["Description"]) &&
    string(item["SessionContext"])
  );
}

function isPullSmsSendStatus(body: unknown): boolean {
  const response = responseOf(body);
  if (response === undefined) return false;
  const list = response["PullSmsSendStatusSet"];
  if (list === undefined || list === null) return true;
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) if (!isPulledStatus(list[index])) return false;
  return true;
}

function isPulledReply(item: unknown): boolean {
  if (item === null) return true;
  return (
    isObject(item) &&
    string(item["CountryCode"]) &&
    string(item["SubscriberNumber"]) &&
    string(item["PhoneNumber"]) &&
    string(item["SignName"]) &&
    string(item["ExtendCode"]) &&
    string(item["ReplyContent"]) &&
    integer(item["ReplyTime"])
  );
}

function isPullSmsReplyStatus(body: unknown): boolean {
  const response = responseOf(body);
  if (response === undefined) return false;
  const list = response["PullSmsReplyStatusSet"];
  if (list === undefined || list === null) return true;
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) if (!isPulledReply(list[index])) return false;
  return true;
}

const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;

const isDiskLike = (value: unknown): value is Fields =>
  isObject(value) &&
  string(value["DiskType"]) &&
  string(value["DiskId"]) &&
  integer(value["DiskSize"]) &&
  string(value["CdcId"]) &&
  string(value["DiskName"]) &&
  boolean(value["Encrypt"]) &&
  string(value["KmsKeyId"]);

function dataDisks(value: unknown): boolean {
  if (isAbsent(value)) return true;
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) {
    const disk: unknown = value[index];
    if (disk === null) continue;
    if (
      !isDiskLike(disk) ||
      !boolean(disk["DeleteWithInstance"]) ||
      !string(disk["SnapshotId"]) ||
      !integer(disk["ThroughputPerformance"]) ||
      !boolean(disk["BurstPerformance"])
    ) {
      return false;
    }
  }
  return true;
}

function pairs(value: unknown): boolean {
  if (isAbsent(value)) return true;
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) {
    const pair: unknown = value[index];
    if (pair !== null && !(isObject(pair) && string(pair["Key"]) && string(pair["Value"]))) return false;
  }
  return true;
}

const placement = (value: unknown): boolean =>
  isAbsent(value) ||
  (isObject(value) &&
    string(value["Zone"]) &&
    integer(value["ProjectId"]) &&
    strings(value["HostIds"]) &&
    string(value["HostId"]) &&
    strings(value["DedicatedResourcePackIds"]) &&
    string(value["DedicatedResourcePackTenancy"]) &&
    string(value["RackId"]));

const internet = (value: unknown): boolean =>
  isAbsent(value) ||
  (isObject(value) &&
    string(value["InternetChargeType"]) &&
    integer(value["InternetMaxBandwidthOut"]) &&
    boolean(value["PublicIpAssigned"]) &&
    string(value["BandwidthPackageId"]) &&
    string(value["InternetServiceProvider"]) &&
    string(value["IPv4AddressType"]) &&
    string(value["IPv6AddressType"]) &&
    string(value["AntiDDoSPackageId"]));

const privateCloud = (value: unknown): boolean =>
  isAbsent(value) ||
  (isObject(value) &&
    string(value["VpcId"]) &&
    string(value["SubnetId"]) &&
    boolean(value["AsVpcGateway"]) &&
    strings(value["PrivateIpAddresses"]) &&
    integer(value["Ipv6AddressCount"]));

const login = (value: unknown): boolean =>
  isAbsent(value) ||
  (isObject(value) &&
    string(value["Password"]) &&
    strings(value["KeyIds"]) &&
    string(value["KeepImageLogin"]));

const gpu = (value: unknown): boolean =>
  isAbsent(value) ||
  (isObject(value) && number(value["GPUCount"]) && strings(value["GPUId"]) && string(value["GPUType"]));

const topology = (value: unknown): boolean =>
  isAbsent(value) || (isObject(value) && integer(value["CoreCount"]) && integer(value["ThreadPerCore"]));

function isInstance(item: unknown): boolean {
  if (item === null) return true;
  return (
    isObject(item) &&
    placement(item["Placement"]) &&
    string(item["InstanceId"]) &&
    string(item["InstanceType"]) &&
    integer(item["CPU"]) &&
    integer(item["Memory"]) &&
    string(item["RestrictState"]) &&
    string(item["InstanceName"]) &&
    string(item["InstanceChargeType"]) &&
    (isAbsent(item["SystemDisk"]) || isDiskLike(item["SystemDisk"])) &&
    dataDisks(item["DataDisks"]) &&
    strings(item["PrivateIpAddresses"]) &&
    strings(item["PublicIpAddresses"]) &&
    internet(item["InternetAccessible"]) &&
    privateCloud(item["VirtualPrivateCloud"]) &&
    string(item["ImageId"]) &&
    string(item["RenewFlag"]) &&
    string(item["CreatedTime"]) &&
    string(item["ExpiredTime"]) &&
    string(item["OsName"]) &&
    strings(item["SecurityGroupIds"]) &&
    login(item["LoginSettings"]) &&
    string(item["InstanceState"]) &&
    pairs(item["Tags"]) &&
    string(item["StopChargingMode"]) &&
    string(item["Uuid"]) &&
    string(item["LatestOperation"]) &&
    string(item["LatestOperationState"]) &&
    string(item["LatestOperationRequestId"]) &&
    string(item["LatestOperationErrorMsg"]) &&
    string(item["DisasterRecoverGroupId"]) &&
    strings(item["DisasterRecoverGroupIds"]) &&
    strings(item["IPv6Addresses"]) &&
    strings(item["PublicIPv6Addresses"]) &&
    string(item["CamRoleName"]) &&
    string(item["HpcClusterId"]) &&
    strings(item["RdmaIpAddresses"]) &&
    string(item["DedicatedClusterId"]) &&
    string(item["IsolatedSource"]) &&
    gpu(item["GPUInfo"]) &&
    string(item["LicenseType"]) &&
    boolean(item["DisableApiTermination"]) &&
    string(item["DefaultLoginUser"]) &&
    integer(item["DefaultLoginPort"]) &&
    integer(item["PartitionNumber"]) &&
    topology(item["CpuTopology"]) &&
    (isAbsent(item["Metadata"]) || (isObject(item["Metadata"]) && pairs(item["Metadata"]["Items"])))
  );
}

function isDescribeInstances(body: unknown): boolean {
  const response = responseOf(body);
  if (response === undefined || !integer(response["TotalCount"])) return false;
  const list = response["InstanceSet"];
  if (isAbsent(list)) return true;
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) if (!isInstance(list[index])) return false;
  return true;
}

/** The guards by action. The envelope belongs to no action, so its name is empty. */
export const handWritten: ReadonlyMap<string, (body: unknown) => boolean> = new Map([
  ["", isEnvelope],
  ["SendSms", isSendSms],
  ["AddSmsSign", isAddSmsSign],
  ["AddSmsTemplate", isAddSmsTemplate],
  ["CallbackStatusStatistics", isCallbackStatusStatistics],
  ["DeleteSmsSign", isDeleteSmsSign],
  ["DeleteSmsTemplate", isDeleteSmsTemplate],
  ["DescribeSmsSignList", isDescribeSmsSignList],
  ["DescribePhoneNumberInfo", isDescribePhoneNumberInfo],
  ["PullSmsSendStatus", isPullSmsSendStatus],
  ["PullSmsReplyStatus", isPullSmsReplyStatus],
  ["DescribeInstances", isDescribeInstances],
]);
