package coop.panoplie.notifications;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What makes a mail the same mail: the event, for whom, and why. */
record MailKey(String eventId, Role role, Purpose purpose) {

  String pk() {
    return "MAIL#" + name();
  }

  /** A Message-ID that is the same at each try. */
  String messageId(String domain) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16) + "@" + domain;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private String name() {
    return eventId
        + "#"
        + role.name().toLowerCase(Locale.ROOT)
        + "#"
        + purpose.name().toLowerCase(Locale.ROOT);
  }
}
