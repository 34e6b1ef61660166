package coop.panoplie.local.http;

import coop.panoplie.local.template.Template.Cors;
import java.util.List;

/** CORS as the HTTP API does it from its configuration; functions have no say. */
final class CrossOrigin {
  private CrossOrigin() {}

  static boolean isPreflight(Call call) {
    return call.method().equals("OPTIONS")
        && call.header("origin") != null
        && call.header("access-control-request-method") != null;
  }

  static Answer preflight(Cors cors, Call call) {
    Answer answer = allow(cors, call, new Answer(204, new byte[0]));
    if (answer.has("access-control-allow-origin")) {
      answer.with("access-control-allow-methods", join(cors.methods()));
      answer.with("access-control-allow-headers", join(cors.headers()));
      answer.with("access-control-max-age", Integer.toString(cors.maxAge()));
    }
    return answer;
  }

  static Answer allow(Cors cors, Call call, Answer answer) {
    String origin = call.header("origin");
    if (origin == null || !(cors.origins().contains("*") || cors.origins().contains(origin))) {
      return answer;
    }
    answer.with("access-control-allow-origin", cors.origins().contains("*") ? "*" : origin);
    answer.with("vary", "origin");
    if (!cors.exposed().isEmpty()) {
      answer.with("access-control-expose-headers", join(cors.exposed()));
    }
    if (cors.credentials()) {
      answer.with("access-control-allow-credentials", "true");
    }
    return answer;
  }

  private static String join(List<String> words) {
    return String.join(",", words);
  }
}
