package coop.panoplie.local.http;

import com.google.common.base.Splitter;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.host.FunctionHost;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A route of the API and the function behind it. */
record Route(String method, String path, @Nullable TokenCheck tokens, FunctionHost function) {

  String key() {
    return method + " " + path;
  }

  /** Fixed words win over parameters, and those over a greedy rest. */
  int rank() {
    int rank = 0;
    for (String word : words(path)) {
      rank = rank * 3 + (word.endsWith("+}") ? 0 : word.startsWith("{") ? 1 : 2);
    }
    return rank;
  }

  boolean takes(String method) {
    return this.method.equals(method) || this.method.equals("ANY");
  }

  /** The path parameters, or null when the path is not this route's. */
  @Nullable
  Map<String, String> match(String called) {
    List<String> pattern = words(path);
    List<String> given = words(called);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < pattern.size(); i++) {
      String word = pattern.get(i);
      if (word.endsWith("+}") && i < given.size()) {
        parameters.put(
            word.substring(1, word.length() - 2),
            decode(String.join("/", given.subList(i, given.size()))));
        return parameters;
      }
      if (i >= given.size()) {
        return null;
      }
      if (word.startsWith("{")) {
        if (given.get(i).isEmpty()) {
          return null;
        }
        parameters.put(word.substring(1, word.length() - 1), decode(given.get(i)));
      } else if (!word.equals(given.get(i))) {
        return null;
      }
    }
    return pattern.size() == given.size() ? parameters : null;
  }

  private static List<String> words(String path) {
    return Splitter.on('/').splitToList(path);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
