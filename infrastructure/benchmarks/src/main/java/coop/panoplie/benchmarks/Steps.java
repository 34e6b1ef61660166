package coop.panoplie.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** Counts what a stopped house has done, from its tables. */
record Steps(int transactions, int jobs) {

  /**
   * Each step leaves one mark that stays, of its message or of its request; or one more version, of
   * the receipt it is joined with or of the mark of a mail.
   */
  static Steps of(Path data) {
    var local = DynamoDBEmbedded.create(data.resolve("tables/tables.db").toFile());
    try {
      var store = local.dynamoDbClient();
      int transactions = 0;
      int jobs = 0;
      for (String table : store.listTables().tableNames()) {
        for (Map<String, AttributeValue> item :
            store
                .scanPaginator(r -> r.tableName(table).projectionExpression("pk, sk, version"))
                .items()) {
          String pk = item.get("pk").s();
          transactions += steps(pk, item);
          jobs += table.contains("Fees") && pk.startsWith("JOB#") && isPay(item) ? 1 : 0;
        }
      }
      return new Steps(transactions, jobs);
    } finally {
      local.shutdown();
    }
  }

  double perJob() {
    return transactions / (double) Math.max(jobs, 1);
  }

  private static int steps(String pk, Map<String, AttributeValue> item) {
    if (pk.startsWith("INBOX#") || pk.startsWith("ANSWER#")) {
      return 1;
    }
    boolean versions = pk.startsWith("MAIL#") || item.get("sk").s().equals("RECEIPT");
    return versions ? Integer.parseInt(item.get("version").n()) : 0;
  }

  private static boolean isPay(Map<String, AttributeValue> item) {
    return item.get("sk").s().equals("PAY");
  }
}
