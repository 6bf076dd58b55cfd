package main

import (
	"fmt"
	"os"
)

func main() {
	body, _ := os.ReadFile(os.Args[1])
	answer, err := UnmarshalDescribeInstancesAnswer(body)
	if err != nil {
		panic(err)
	}
	if failure := answer.Response.Error; failure != nil {
		fmt.Println(failure.Code)
	}
	for _, instance := range answer.Response.InstanceSet {
		fmt.Println(instance.InstanceID, instance.Memory)
	}
}
