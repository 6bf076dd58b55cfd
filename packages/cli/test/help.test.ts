import { expect, test } from "@jest/globals";
import { tc3 } from "./terminal.ts";

test("tc3 --help", async () => {
  const { exitCode, stdout, stderr } = await tc3(["--help"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatchInlineSnapshot(`
    "Usage: tc3 [options] [command]

    Tells what answers of Tencent Cloud API 3.0 mean, and generates types, validators and error codes
    for it.

    Options:
      -V, --version                        print the version
      -h, --help                           print this help

    Commands:
      explain [options] <what>             tell what a code, an answer, a callback or an error means
      import                               make schemas of official definitions, SDKs and pages
      generate [options]                   make types, validators and error codes for your project
      validate [options] [file]            judge a stream of answers, one per line
      diff [options] <previous> <current>  say what changed between two states of the spec, and who
                                           breaks
      help [command]                       print the help of a command

    Examples:
      tc3 explain InvalidParameter             what an error code means, and what to do about it
      tc3 explain response.json                what a response body says

    Types and validators for your own project, here for two services:
      git clone --depth 1 https://github.com/TencentCloud/tencentcloud-cli
      tc3 import tccli tencentcloud-cli --service cvm,vpc
      tc3 generate --out src/tencent

    "tc3 <command> --help" has all that a command can do.

    Not an official Tencent product. https://github.com/tc3-schema/tc3-schema
    "
  `);
});

test("tc3 explain --help", async () => {
  const { exitCode, stdout } = await tc3(["explain", "--help"]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Usage: tc3 explain [options] <what>

    Tells what an error code means, or what an answer, a callback or an error of Tencent Cloud says:
    whose fault it is, whether to retry and why, and the RequestId to quote to support.

    Arguments:
      what                   a code, a file, or - for stdin. A file or stdin can hold a response body,
                             the Response object in it, a callback of SMS, or an error as your program
                             printed it

    Options:
      -l, --lang <language>  en or zh; without it, the language of your locale (LC_ALL, LC_MESSAGES,
                             LANG) (choices: "en", "zh")
      --json                 print JSON, in the form that the README describes
      --service <name>       ask only what is known of this service, such as sms
      --version <date>       … in this version, such as 2021-01-11
      --action <name>        hold the answer against this action, such as SendSms; without it, the
                             action is recognised by the members of the answer where that is possible
      -h, --help             print this help

    Examples:
      tc3 explain FailedOperation.ContainSensitiveWord
      tc3 explain LimitExceeded.PhoneNumberDailyLimit --lang zh
      tc3 explain response.json
      tc3 explain response.json --action SendSms
      curl … | tc3 explain - --json
      pbpaste | tc3 explain -               whatever the program printed when it failed

    Exit codes:
      0  explained, a failure as well as a success
      1  nothing is known of a code in it, nor of its family
      2  wrong usage, nothing to read, or no answer: it is malformed (what is wrong with it
         is printed all the same), or an error without a code
    "
  `);
  expect((await tc3(["help", "explain"])).stdout).toBe(stdout);
});

test("help fits on a screen", async () => {
  const { stdout } = await tc3(["explain", "--help"]);
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});
