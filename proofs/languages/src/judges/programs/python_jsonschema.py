import json
import sys
from jsonschema import validators

known = {}
for line in sys.stdin:
    case = json.loads(line)
    if case["schema"] not in known:
        with open(case["schema"], encoding="utf-8") as file:
            schema = json.load(file)
        known[case["schema"]] = validators.validator_for(schema)(schema)
    print(known[case["schema"]].is_valid(json.loads(case["body"])))
