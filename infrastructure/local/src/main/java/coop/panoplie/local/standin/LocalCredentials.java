package coop.panoplie.local.standin;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Keys that open nothing but the stand-ins on this machine. */
final class LocalCredentials {
  static final String ID = "local";
  static final String SECRET = "localsecret";

  private LocalCredentials() {}

  static StaticCredentialsProvider provider() {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(ID, SECRET));
  }
}
