package v20210111

const (
	// A sentence.
	FAILEDOPERATION_NOSTAMP = "FailedOperation.NoStamp"

	// A sentence.
	INTERNALERROR = "InternalError"
)
