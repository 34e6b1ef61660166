package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An auditor: reads every table and knows what must hold whatever happened. */
final class Books {
  private static final Pattern NUMBER =
      Pattern.compile("\\b((?:BE|FR)(?:-CN)?-\\d{4})-(\\d{5,})\\b");

  private final DynamoDbClient dynamoDb;

  Books(DynamoDbClient dynamoDb) {
    this.dynamoDb = dynamoDb;
  }

  /** Every item of every table. */
  List<Stored> all() {
    List<Stored> all = new ArrayList<>();
    for (String table : dynamoDb.listTables().tableNames()) {
      dynamoDb.scanPaginator(r -> r.tableName(table).consistentRead(true)).items().stream()
          .map(item -> new Stored(table, item))
          .forEach(all::add);
    }
    return all;
  }

  /** How many items of each kind there are, by table and the beginning of the key. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Stored item : all()) {
      String kind =
          item.table()
              + " "
              + item.pk().replaceFirst("#.*", "")
              + " "
              + item.sk().replaceFirst("#.*", "");
      counts.merge(kind, 1, Integer::sum);
    }
    return counts;
  }

  /** The postings of every entry sum to zero. */
  void assertBalanced() {
    List<Stored> entries = entries();
    assertFalse(entries.isEmpty(), "no entry was booked");
    entries.forEach(e -> assertEquals(0, sum(e.body().path("postings")), e.pk() + " " + e.body()));
  }

  /** After a cancellation, what was booked for the job is booked back, account by account. */
  void assertNothingOwedFor(String jobId) {
    Map<String, Long> balances = new TreeMap<>();
    entries().stream()
        .filter(e -> e.pk().contains(jobId))
        .flatMap(e -> Receipt.list(e.body().path("postings")).stream())
        .forEach(
            p ->
                balances.merge(
                    p.path("account").toString(), p.at("/amount/cents").asLong(), Long::sum));
    assertFalse(balances.isEmpty(), "no entry was booked for " + jobId);
    balances.forEach((account, balance) -> assertEquals(0L, balance, account));
  }

  /** Each series of numbers, per entity, kind and year, is 1..n, and no two jobs share one. */
  Map<String, Integer> assertNumbersWithoutGap() {
    Map<String, List<Integer>> series = new TreeMap<>();
    Map<String, TreeSet<String>> perJob = new HashMap<>();
    all().stream()
        .filter(i -> i.table().contains("Invoices") && i.pk().startsWith("JOB#"))
        .forEach(i -> perJob.computeIfAbsent(i.pk(), k -> new TreeSet<>()).addAll(numbers(i)));
    perJob.values().stream()
        .flatMap(Collection::stream)
        .map(NUMBER::matcher)
        .filter(Matcher::matches)
        .map(Matcher::toMatchResult)
        .forEach(
            m ->
                series
                    .computeIfAbsent(m.group(1), k -> new ArrayList<>())
                    .add(Integer.valueOf(m.group(2))));
    series.forEach(
        (name, used) ->
            assertEquals(
                IntStream.rangeClosed(1, used.size()).boxed().toList(),
                used.stream().sorted().toList(),
                "series " + name));
    return series.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size()));
  }

  /** One invoice and one contract, in each of their forms. */
  void assertOneOfEach(String jobId) {
    Map<String, Long> kinds =
        documents().values().stream()
            .filter(d -> d.path("key").asText().startsWith("jobs/" + jobId + "/"))
            .collect(Collectors.groupingBy(d -> d.path("kind").asText(), Collectors.counting()));
    for (String kind : List.of("invoice-pdf", "invoice-xml", "contract-pdf")) {
      assertEquals(1L, kinds.get(kind), kind + " of " + jobId + ": " + kinds);
    }
  }

  /** A document's id is its own within its job only: two jobs may each have a first calendar. */
  String sha256Of(String jobId, String documentId) {
    return documents().values().stream()
        .filter(d -> d.path("key").asText().startsWith("jobs/" + jobId + "/"))
        .filter(d -> d.path("id").asText().equals(documentId))
        .map(d -> d.path("sha256").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no table knows document " + documentId));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private List<Stored> entries() {
    return all().stream().filter(i -> i.sk().startsWith("ENTRY#")).toList();
  }

  private static long sum(JsonNode postings) {
    return Receipt.list(postings).stream().mapToLong(p -> p.at("/amount/cents").asLong()).sum();
  }

  private static List<String> numbers(Stored item) {
    return NUMBER
        .matcher(item.body().toString())
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  /** Every document any table speaks of, by its id. */
  private Map<String, JsonNode> documents() {
    Map<String, JsonNode> found = new HashMap<>();
    all().forEach(item -> collect(item.body(), found));
    return found;
  }

  private static void collect(JsonNode node, Map<String, JsonNode> found) {
    if (node.has("sha256") && node.has("key")) {
      found.put(node.path("key").asText(), node);
    }
    node.forEach(child -> collect(child, found));
  }
}
