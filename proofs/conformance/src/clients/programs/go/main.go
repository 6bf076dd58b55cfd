// Drives the official Go SDK: reads calls as lines of JSON, and prints what came of each. `call.ts` has their form.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strings"
	"time"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
	tchttp "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/http"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
	cvm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cvm/v20170312"
	sms "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/sms/v20210111"
)

type call struct {
	Endpoint, Service, Version, Action, Region string
	SecretId, SecretKey, Token                 string
	Parameters                                 json.RawMessage
	Signature, Method, Body                    string
	Retries, Seconds                           int
}

type thrown struct {
	Type      string  `json:"type"`
	Code      *string `json:"code"`
	Message   string  `json:"message"`
	RequestId *string `json:"requestId"`
}

type result struct {
	Returned *string `json:"returned,omitempty"`
	Threw    *thrown `json:"threw,omitempty"`
	Lacks    bool    `json:"lacks,omitempty"`
}

type printable interface{ ToJsonString() string }

func profileOf(c call) *profile.ClientProfile {
	p := profile.NewClientProfile()
	p.HttpProfile.Scheme = "HTTP"
	p.HttpProfile.Endpoint = c.Endpoint
	p.HttpProfile.ReqMethod = c.Method
	p.HttpProfile.ReqTimeout = c.Seconds
	if c.Signature != "none" {
		p.SignMethod = c.Signature
	}
	p.UnsignedPayload = c.Body == "unsigned"
	p.NetworkFailureMaxRetries = c.Retries
	p.NetworkFailureRetryDuration = profile.ConstantDurationFunc(time.Millisecond)
	p.RateLimitExceededMaxRetries = c.Retries
	p.RateLimitExceededRetryDuration = profile.ConstantDurationFunc(time.Millisecond)
	return p
}

func send(c call) (string, error) {
	credential := common.NewTokenCredential(c.SecretId, c.SecretKey, c.Token)
	if c.Body == "octet-stream" {
		client := common.NewCommonClient(credential, c.Region, profileOf(c))
		request := tchttp.NewCommonRequest(c.Service, c.Version, c.Action)
		request.SetOctetStreamParameters(map[string]string{"Content-Type": "application/octet-stream"}, c.Parameters)
		response := tchttp.NewCommonResponse()
		err := client.SendOctetStream(request, response)
		return string(response.GetBody()), err
	}
	if c.Service == "sms" {
		client, err := sms.NewClient(credential, c.Region, profileOf(c))
		if err != nil {
			return "", err
		}
		request := sms.NewSendSmsRequest()
		return through(c, request, func() (printable, error) { return client.SendSms(request) })
	}
	client, err := cvm.NewClient(credential, c.Region, profileOf(c))
	if err != nil {
		return "", err
	}
	if c.Action == "RunInstances" {
		request := cvm.NewRunInstancesRequest()
		return through(c, request, func() (printable, error) { return client.RunInstances(request) })
	}
	request := cvm.NewDescribeInstancesRequest()
	return through(c, request, func() (printable, error) { return client.DescribeInstances(request) })
}

type readable interface {
	FromJsonString(text string) error
	SetSkipSign(skip bool)
}

func through(c call, request readable, send func() (printable, error)) (string, error) {
	if err := request.FromJsonString(string(c.Parameters)); err != nil {
		return "", err
	}
	request.SetSkipSign(c.Signature == "none")
	response, err := send()
	if err != nil {
		return "", err
	}
	return response.ToJsonString(), nil
}

func resultOf(c call) result {
	if c.Body == "multipart" {
		return result{Lacks: true}
	}
	text, err := send(c)
	if e, ok := err.(*errors.TencentCloudSDKError); ok {
		return result{Threw: &thrown{"TencentCloudSDKError", &e.Code, e.Message, &e.RequestId}}
	}
	if err != nil {
		return result{Threw: &thrown{reflect.TypeOf(err).String(), nil, err.Error(), nil}}
	}
	var body struct{ Response json.RawMessage }
	if err := json.Unmarshal([]byte(text), &body); err != nil {
		return result{Threw: &thrown{"ToJsonString", nil, err.Error(), nil}}
	}
	response := string(body.Response)
	return result{Returned: &response}
}

func say(value interface{}) {
	line, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(line))
}

func main() {
	request := tchttp.NewCommonRequest("", "", "")
	tchttp.CompleteCommonParams(request, "", "")
	say(map[string]string{"version": strings.TrimPrefix(request.GetParams()["RequestClient"], "SDK_GO_")})
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var c call
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			panic(err)
		}
		say(resultOf(c))
	}
}
