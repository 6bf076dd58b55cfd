"""Drives the official Python SDK: reads calls as lines of JSON, and prints what came of each. `call.ts` has their form."""

import importlib
import json
import sys
import types

import tencentcloud
from tencentcloud.common.credential import Credential
from tencentcloud.common.exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.common.retry import StandardRetryer


def client_of(call, module):
    http = HttpProfile(
        protocol="http", endpoint=call["endpoint"], reqMethod=call["method"], reqTimeout=call["seconds"]
    )
    signature = "TC3-HMAC-SHA256" if call["signature"] == "none" else call["signature"]
    retryer = StandardRetryer(max_attempts=1 + call["retries"], backoff_fn=lambda _: 0)
    profile = ClientProfile(
        signMethod=signature, httpProfile=http, retryer=retryer if call["retries"] > 0 else None
    )
    profile.unsignedPayload = call["body"] == "unsigned"
    client = getattr(module, call["service"].capitalize() + "Client")
    credential = Credential(call["secretId"], call["secretKey"], call["token"])
    return client(credential, call["region"], profile)


def response_of(call):
    path = "tencentcloud.%s.v%s" % (call["service"], call["version"].replace("-", ""))
    client = client_of(call, importlib.import_module("%s.%s_client" % (path, call["service"])))
    action, parameters = call["action"], call["parameters"]
    if call["body"] == "octet-stream":
        return client.call_octet_stream(action, {}, json.dumps(parameters).encode())["Response"]
    if call["body"] == "multipart" or call["signature"] == "none":
        options = {"IsMultipart": call["body"] == "multipart", "SkipSign": call["signature"] == "none"}
        return client.call_json(action, parameters, options=options)["Response"]
    request = getattr(importlib.import_module(path + ".models"), action + "Request")()
    request.from_json_string(json.dumps(parameters))
    return getattr(client, action)(request)


def result_of(call):
    try:
        response = response_of(call)
    except TencentCloudSDKException as error:
        code, message, request_id = error.get_code(), error.get_message(), error.get_request_id()
        return {"threw": thrown(error, code, message, request_id)}
    except Exception as error:  # The table says which errors of other libraries come through.
        return {"threw": thrown(error, None, str(error), None)}
    if isinstance(response, types.GeneratorType):
        return {"streamed": True}
    return {"returned": json.dumps(response) if isinstance(response, dict) else response.to_json_string()}


def thrown(error, code, message, request_id):
    text = message.decode() if isinstance(message, bytes) else message
    return {"type": type(error).__name__, "code": code, "message": text, "requestId": request_id}


def main():
    print(json.dumps({"version": tencentcloud.__version__}), flush=True)
    for line in sys.stdin:
        print(json.dumps(result_of(json.loads(line))), flush=True)


main()
