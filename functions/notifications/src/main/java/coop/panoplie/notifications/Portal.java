package coop.panoplie.notifications;

/** Addresses of the portal's pages; the portal alone knows what they show and to whom. */
record Portal(String url) {

  /** The client's page, opened by the token without signing in. */
  String offer(String token) {
    return base() + "/offer/" + token;
  }

  /** The member's board of the job, behind sign-in. */
  String job(String jobId) {
    return base() + "/jobs/" + jobId;
  }

  private String base() {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
