package v20210111

// SendLetter
// Sends a letter.
//
// 可能返回的错误码:
//  FAILEDOPERATION_NOSTAMP = "FailedOperation.NoStamp"
//  INTERNALERROR = "InternalError"
func (c *Client) SendLetter(request *SendLetterRequest) (response *SendLetterResponse, err error) {
    return
}

// SendLetterWithContext
// Sends a letter.
//
// 可能返回的错误码:
//  FAILEDOPERATION_NOSTAMP = "FailedOperation.NoStamp"
//  INTERNALERROR = "InternalError"
func (c *Client) SendLetterWithContext(request *SendLetterRequest) (response *SendLetterResponse, err error) {
    return
}
