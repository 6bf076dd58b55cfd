package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"github.com/xeipuuv/gojsonschema"
)

func main() {
	known := map[string]*gojsonschema.Schema{}
	lines := bufio.NewReader(os.Stdin)
	for line, err := lines.ReadBytes('\n'); err == nil; line, err = lines.ReadBytes('\n') {
		var given struct{ Schema, Body string }
		if err := json.Unmarshal(line, &given); err != nil {
			panic(err)
		}
		if known[given.Schema] == nil {
			schema, err := gojsonschema.NewSchema(gojsonschema.NewReferenceLoader("file://" + given.Schema))
			if err != nil {
				panic(err)
			}
			known[given.Schema] = schema
		}
		result, err := known[given.Schema].Validate(gojsonschema.NewStringLoader(given.Body))
		if err != nil {
			fmt.Println("unreadable")
			continue
		}
		fmt.Println(result.Valid())
	}
}
