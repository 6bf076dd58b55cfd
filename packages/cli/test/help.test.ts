import { expect, test } from "@jest/globals";
import { tc3 } from "./terminal.ts";

test("tc3 --help", async () => {
  const { exitCode, stdout, stderr } = await tc3(["--help"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatchInlineSnapshot(`
   "Usage: tc3 [options] [command]

   Explains and validates answers of Tencent Cloud API 3.0, and generates types, validators and error
   codes for it.

   Options:
     -V, --version                        print the version
     -h, --help                           print this help

   Commands:
     explain [options] <what>             explain a code, an answer, a callback or an error
     add [options] <service...>           add a service to your project, and generate code for it
     generate [options]                   generate types, validators and error codes for your project
     update [options] [definitions]       move your project to newer definitions, and see what breaks
     remove [options] <service>           remove a service and its generated code from your project
     services [options] [word]            find services by name
     actions [options] <service> [word]   find actions of a service by name
     validate [options] [file]            judge a stream of answers, one per line
     mock [options]                       start a server that answers like the API, for tests
     proxy [options]                      judge what your code and the API say to each other
     import                               make schemas from official definitions, SDKs and pages
     diff [options] <previous> <current>  show what changed between two states of the definitions, and
                                          whom it breaks
     export                               write files for other languages and tools
     completion <shell>                   print a script that completes commands and names in your
                                          shell
     help [command]                       print the help of a command

   Examples:
     tc3 explain InvalidParameter             explains an error code, and what to do about it
     tc3 explain response.json                explains a response body

   Types, validators and error codes of any service for your own project:
     tc3 services vm                          finds services
     tc3 add cvm --action DescribeInstances   creates tc3.json, and generates code

   "tc3 <command> --help" lists all options of a command.

   Not an official Tencent product. https://github.com/tc3-schema/tc3-schema
   "
  `);
});

test("tc3 explain --help", async () => {
  const { exitCode, stdout } = await tc3(["explain", "--help"]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
   "Usage: tc3 explain [options] <what>

   Explains an error code, or an answer, a callback or an error of Tencent Cloud:
   whose fault it is, whether to retry and why, and the RequestId to quote to support.

   Arguments:
     what                   a code, a file, or - for stdin. A file or stdin can hold a response body,
                            the Response object in it, a callback of SMS, or an error as your program
                            printed it

   Options:
     -l, --lang <language>  en or zh; without it, the language of your locale (LC_ALL, LC_MESSAGES,
                            LANG) (choices: "en", "zh")
     --json                 print JSON, in the form that the documentation describes
     --edition <edition>    use only the codes and actions of this site, cn or intl; without it, the
                            codes of both, and the actions of cn (choices: "cn", "intl")
     --service <name>       use only what is known about this service, such as sms or cvm; without it,
                            all services that list the code
     --version <date>       … about this version of it, such as 2021-01-11
     --action <name>        judge the answer as one of this action, such as SendSms; without it, the
                            action is recognised by the members of the answer if possible
     --schemas <directory>  also use the codes and actions of your own services, from this directory
                            that "tc3 import" wrote
     -h, --help             print this help

   Examples:
     tc3 explain FailedOperation.ContainSensitiveWord
     tc3 explain LimitExceeded.PhoneNumberDailyLimit --lang zh
     tc3 explain OperationDenied.InstanceOperationInProgress
     tc3 explain InvalidInstanceId.NotFound --service cvm
     tc3 explain InternalError.Timeout --edition intl
     tc3 explain response.json
     tc3 explain response.json --action SendSms
     tc3 explain FailedOperation.Strike --schemas schemas   of a service that you imported
     curl … | tc3 explain - --json
     pbpaste | tc3 explain -               an error, as your program printed it

   Exit codes:
     0  explained, whether it is a failure or a success
     1  neither a code in it nor the family of that code is known
     2  wrong usage, or no input; a malformed answer (its issues are printed
        all the same); an error without a code
   "
  `);
  expect((await tc3(["help", "explain"])).stdout).toBe(stdout);
});

test("tc3 validate --help", async () => {
  const { exitCode, stdout } = await tc3(["validate", "--help"]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
   "Usage: tc3 validate [options] [file]

   Judges a stream of answers of any size, one JSON body per line: the contract of its action judges
   each. Prints one result per line, in the order of the lines. It uses one thread per processor, and
   its memory does not grow with the stream.

   Arguments:
     file                   a file with one body per line; without it, or with -, stdin

   Options:
     --edition <edition>    the site whose contracts judge: cn or intl; without it, cn, or with
                            --schemas the edition that the schemas record (choices: "cn", "intl")
     --service <name>       the service that was called, such as sms
     --version <date>       its version, such as 2021-01-11; without it, the newest that has the action
     --action <name>        the action whose answers the lines are; without it, only the envelope is
                            judged, because all answers share it
     --schemas <directory>  the schemas of other services than sms, as "tc3 import" wrote them
     --tagged               each line names its action: {"action": "…", "body": …}, optionally with
                            "service" and "version"; the body is JSON, or a string with the text that
                            came over the wire
     --strict               drift is malformed too, except for deprecated fields
     --only <outcomes>      print only results with these outcomes, separated by commas: success,
                            drift, failure, malformed
     --summary              print the summary instead of the results
     --json                 print the summary as JSON, in the form that the documentation describes
     --workers <number>     the number of threads that judge; without it, the number of processors
     --max-line <size>      a longer line is malformed, and not kept in memory: a number of bytes, or
                            with K or M (default: 4M)
     --exit-zero            exit with 0 even if something is malformed, for an engine that treats any
                            other exit code as a crash
     -q, --quiet            print no progress, and no summary besides the results
     -h, --help             print this help

   Examples:
     tc3 validate --action SendSms answers.ndjson > results.ndjson
     zcat answers.ndjson.gz | tc3 validate --action SendSms --only malformed,drift
     tc3 validate --action SendSms --summary answers.ndjson
     tc3 validate --edition intl --action SendSms answers.ndjson
     tc3 validate --schemas schemas --service cvm --action DescribeInstances --json answers.ndjson
     tc3 validate --tagged calls.ndjson           {"action":"SendSms","body":{"Response":{…}}} per line
     parallel -k --pipepart --block 64M -a answers.ndjson tc3 validate --action SendSms --workers 1 -q

   Stdout has the results, as lines of JSON, and nothing else. The summary is on stderr.
   A blank line has no result.

   Exit codes:
     0    nothing is malformed; a failure is a valid answer
     1    something is malformed; with --strict, or there is drift
     2    wrong usage, a missing file or action, wrong schemas, output that cannot be written
     130  Ctrl-C
     141  the reader of the results stopped early, as "| head" does: not everything was judged
   "
  `);
});

test.each(["explain", "validate"])("the help of %s fits on a screen", async (command) => {
  const { stdout } = await tc3([command, "--help"]);
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});

test.each(["add", "generate", "update", "remove", "validate", "mock", "proxy"])(
  "the description of tc3 %s is not broken in the middle of its lines",
  async (command) => {
    const { stdout } = await tc3([command, "--help"]);
    const lines = stdout.split("\n\n")[1]?.split("\n") ?? [];
    const broken = lines.slice(0, -1).filter((line) => line.length < 70);
    expect(broken).toEqual([]);
  },
);
