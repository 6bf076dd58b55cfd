import json
import sys
import fastjsonschema

known = {}
for line in sys.stdin:
    case = json.loads(line)
    if case["schema"] not in known:
        with open(case["schema"], encoding="utf-8") as file:
            known[case["schema"]] = fastjsonschema.compile(json.load(file))
    try:
        known[case["schema"]](json.loads(case["body"]))
        print(True)
    except fastjsonschema.JsonSchemaException:
        print(False)
    except UnboundLocalError:
        print("crashed")  # A defect of version 2.16: see expected/judges.json.
