package coop.panoplie.local.permission;

import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sqs.model.SqsException;

/** A service's own way of refusing a caller without permission. */
enum Denied {
  DYNAMODB(400, "AccessDeniedException", DynamoDbException::builder),
  SQS(403, "AccessDenied", SqsException::builder),
  S3(403, "AccessDenied", S3Exception::builder),
  SES(403, "AccessDeniedException", SesV2Exception::builder);

  private final int status;
  private final String code;
  private final Supplier<AwsServiceException.Builder> builder;

  Denied(int status, String code, Supplier<AwsServiceException.Builder> builder) {
    this.status = status;
    this.code = code;
    this.builder = builder;
  }

  AwsServiceException with(String message) {
    return builder
        .get()
        .statusCode(status)
        .message(message)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(message).build())
        .build();
  }
}
