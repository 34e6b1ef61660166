package coop.panoplie.notifications;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/**
 * Hands a mail over. Three answers: taken, refused, cannot say; a fourth when it surely did not go.
 */
final class MailService {
  private static final Duration PATIENCE = Duration.ofSeconds(6);
  private static final int SERVER_FAULT = 500;

  /** The SDK would try again by itself, which could send the mail twice. */
  private static final SdkPlugin ONE_TRY =
      client -> client.overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)));

  /** What is wrong with this very mail or address: trying again is no use. */
  private static final Set<String> NO_FOR_GOOD = Set.of("MessageRejected", "BadRequestException");

  /** How the handing over ended. */
  sealed interface Answer {
    record Taken(String providerId) implements Answer {}

    record Refused(String code) implements Answer {}

    record CannotSay() implements Answer {}

    /** Not now: the service is closed or too busy, and took nothing. */
    record NotNow(SdkException why) implements Answer {}
  }

  private final SesV2Client ses;

  MailService(SesV2Client ses) {
    this.ses = ses;
  }

  Answer send(String from, String to, byte[] mime) {
    try {
      var response =
          ses.sendEmail(
              r ->
                  r.fromEmailAddress(from)
                      .destination(d -> d.toAddresses(to))
                      .content(c -> c.raw(raw -> raw.data(SdkBytes.fromByteArray(mime))))
                      .overrideConfiguration(o -> o.apiCallTimeout(PATIENCE).addPlugin(ONE_TRY)));
      return new Answer.Taken(response.messageId());
    } catch (SesV2Exception e) {
      return answer(e);
    } catch (SdkClientException e) {
      return neverArrived(e) ? new Answer.NotNow(e) : new Answer.CannotSay();
    }
  }

  private static Answer answer(SesV2Exception e) {
    String code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
    if (code != null && NO_FOR_GOOD.contains(code)) {
      return new Answer.Refused(code);
    }
    return e.statusCode() >= SERVER_FAULT ? new Answer.CannotSay() : new Answer.NotNow(e);
  }

  /** No connection, no mail. A connection that broke later proves nothing. */
  private static boolean neverArrived(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
        return true;
      }
    }
    return false;
  }
}
