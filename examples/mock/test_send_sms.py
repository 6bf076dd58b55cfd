"""Tests Python code against tc3 mock. It needs no package: python3 -m unittest test_send_sms.py"""

import json
import os
import subprocess
import unittest
import urllib.request

# The tests of this repository set it to the command that they have built. Do not use npx here: if it is ended, the server goes on.
TC3 = os.environ.get("TC3", "node_modules/.bin/tc3").split()


def send_sms(endpoint, numbers):
    """The code under test: sends a message, and returns the numbers to which it was not sent."""
    request = urllib.request.Request(
        endpoint,
        data=json.dumps(
            {"PhoneNumberSet": numbers, "SmsSdkAppId": "1400006666", "TemplateId": "1110"}
        ).encode(),
        headers={
            "Content-Type": "application/json",
            "X-TC-Action": "SendSms",
            "X-TC-Version": "2021-01-11",
            "X-TC-Timestamp": "1",
        },
    )
    with urllib.request.urlopen(request) as answer:
        response = json.load(answer)["Response"]
    if response.get("Error"):
        raise RuntimeError(response["Error"]["Code"])
    return [each["PhoneNumber"] for each in response["SendStatusSet"] if each["Code"] != "Ok"]


class SendSms(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        rules = os.path.join(os.path.dirname(os.path.abspath(__file__)), "rules.json")
        cls.mock = subprocess.Popen(
            [*TC3, "mock", "--port", "0", "--json", "--quiet", "--service", "sms", "--rules", rules],
            stdout=subprocess.PIPE,
            text=True,
        )
        # The first line says where the server listens.
        cls.url = json.loads(cls.mock.stdout.readline())["url"]

    @classmethod
    def tearDownClass(cls):
        cls.mock.terminate()
        cls.mock.communicate()

    def test_a_throttled_call_and_a_number_on_the_black_list(self):
        with self.assertRaisesRegex(RuntimeError, "RequestLimitExceeded"):
            send_sms(self.url, ["+8618501230001"])
        failed = send_sms(self.url, ["+8618501230001", "+8618501230003"])
        self.assertEqual(failed, ["+8618501230003"])


if __name__ == "__main__":
    unittest.main()
