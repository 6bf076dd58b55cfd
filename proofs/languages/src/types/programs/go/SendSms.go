package main

import (
	"fmt"
	"os"
)

func main() {
	body, _ := os.ReadFile(os.Args[1])
	answer, err := UnmarshalSendSMSAnswer(body)
	if err != nil {
		panic(err)
	}
	if failure := answer.Response.Error; failure != nil {
		fmt.Println(failure.Code)
	}
	for _, status := range answer.Response.SendStatusSet {
		fmt.Println(status.PhoneNumber, status.Fee)
	}
}
