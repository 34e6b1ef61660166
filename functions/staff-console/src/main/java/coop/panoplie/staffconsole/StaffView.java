package coop.panoplie.staffconsole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.shell.Documents;
import coop.panoplie.shell.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A published receipt as staff see it. The receipt itself passes through unread but for its tools
 * and its money, so that what member-account adds to it shows up here without a change.
 *
 * @param stuck tools that need a person, each from its moment on, which may be to come
 * @param at of the last change
 */
record StaffView(
    @Nullable String memberId,
    @Nullable String memberName,
    @Nullable ObjectNode receipt,
    List<StuckTool> stuck,
    Instant at) {

  private static final List<String> IN_LISTS =
      List.of(
          "id", "version", "state", "title", "clientName", "country", "work", "price", "settled");

  record StuckTool(Tool tool, Instant since) {}

  /** Whether it was confirmed, and so has tools. An open offer shows them only when one failed. */
  boolean isJob() {
    return receipt != null
        && memberId != null
        && !receipt.path("tools").isEmpty()
        && !receipt.path("state").asText().equals("offered");
  }

  /** The word for where a tool stands: done, waiting, notNeeded or refused. */
  String stateOf(Tool tool) {
    for (JsonNode line : tools()) {
      if (line.path("tool").asText().equals(tool.id())) {
        return line.path("state").asText();
      }
    }
    return "";
  }

  /** The money as first computed, which staff explain to its member; absent before. */
  @Nullable
  Breakdown money() {
    return part("breakdown", Breakdown.class);
  }

  @Nullable
  Country country() {
    return part("country", Country.class);
  }

  private <T> @Nullable T part(String name, Class<T> type) {
    JsonNode part = tell().path(name);
    return part.isMissingNode() || part.isNull() ? null : Json.mapper().convertValue(part, type);
  }

  /** A paper of one of its tools, where the house keeps it. */
  Optional<DocumentRef> document(String documentId) {
    for (JsonNode line : tools()) {
      for (JsonNode paper : line.path("documents")) {
        if (paper.path("id").asText().equals(documentId)) {
          return Optional.of(document(paper, line.path("tool").asText()));
        }
      }
    }
    return Optional.empty();
  }

  private DocumentRef document(JsonNode paper, String tool) {
    String id = paper.path("id").asText();
    String fileName = paper.path("fileName").asText();
    return new DocumentRef(
        id,
        paper.path("kind").asText(),
        fileName,
        paper.path("contentType").asText(),
        paper.path("bytes").asLong(),
        Documents.key(tell().path("id").asText(), tool, id, fileName),
        "");
  }

  /** Whether the job has this id, or one of its names holds these words. */
  boolean mentions(String words) {
    String sought = words.strip().toLowerCase(Locale.ROOT);
    return tell().path("id").asText().equals(words.strip())
        || holds(tell().path("title").asText(), sought)
        || holds(tell().path("clientName").asText(), sought)
        || holds(memberName == null ? "" : memberName, sought);
  }

  /** The line of a list: tools that need a person first. */
  ObjectNode summary(Instant now) {
    ObjectNode line = Json.mapper().createObjectNode();
    for (String name : IN_LISTS) {
      if (tell().has(name)) {
        line.set(name, tell().get(name));
      }
    }
    List<JsonNode> tools = new ArrayList<>();
    tools().forEach(tools::add);
    tools.sort(Comparator.comparing(tool -> !isStuck(tool.path("tool").asText(), now)));
    line.putArray("tools").addAll(tools);
    return aboutMember(line, now).put("at", at.toString());
  }

  /** The receipt with what only staff see. */
  ObjectNode detail(List<JsonNode> acts, Instant now) {
    ObjectNode whole = tell().deepCopy();
    whole.put("version", version(acts.size()));
    whole.putArray("acts").addAll(acts);
    return aboutMember(whole, now);
  }

  /** Grows with every change of the receipt and with every act, which is recorded before it. */
  long version(int acts) {
    return tell().path("version").asLong() + acts;
  }

  private ObjectNode aboutMember(ObjectNode node, Instant now) {
    return node.put("memberName", memberName == null ? "" : memberName)
        .put("stuck", stuck.stream().anyMatch(s -> !s.since().isAfter(now)));
  }

  private boolean isStuck(String toolId, Instant now) {
    return stuck.stream().anyMatch(s -> s.tool().id().equals(toolId) && !s.since().isAfter(now));
  }

  private JsonNode tools() {
    return tell().path("tools");
  }

  private ObjectNode tell() {
    return receipt == null ? Json.mapper().createObjectNode() : receipt;
  }

  private static boolean holds(String text, String sought) {
    return text.toLowerCase(Locale.ROOT).contains(sought);
  }
}
