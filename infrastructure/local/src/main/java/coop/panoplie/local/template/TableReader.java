package coop.panoplie.local.template;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.template.Template.Index;
import coop.panoplie.local.template.Template.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code AWS::DynamoDB::Table}. */
final class TableReader {
  private TableReader() {}

  static Template.Table read(String id, String name, Section t) {
    t.cloudOnly(
        "TableName",
        "Tags",
        "PointInTimeRecoverySpecification",
        "SSESpecification",
        "DeletionProtectionEnabled",
        "TableClass",
        "ContributorInsightsSpecification",
        "OnDemandThroughput");
    t.oneOf("BillingMode", "PAY_PER_REQUEST");
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Section a : t.list("AttributeDefinitions")) {
      attributes.put(a.needText("AttributeName"), a.needText("AttributeType"));
      a.end();
    }
    List<Index> indexes = new ArrayList<>();
    for (Section i : t.list("GlobalSecondaryIndexes")) {
      i.cloudOnly("ContributorInsightsSpecification", "OnDemandThroughput");
      Section projection = i.section("Projection");
      indexes.add(
          new Index(
              i.needText("IndexName"),
              keys(i),
              projection.needText("ProjectionType"),
              projection.textList("NonKeyAttributes")));
      projection.end();
      i.end();
    }
    return new Template.Table(id, name, attributes, keys(t), indexes, streamView(t), timeToLive(t));
  }

  private static List<Key> keys(Section of) {
    List<Key> keys = new ArrayList<>();
    for (Section k : of.list("KeySchema")) {
      keys.add(new Key(k.needText("AttributeName"), k.needText("KeyType")));
      k.end();
    }
    return keys;
  }

  private static @Nullable String streamView(Section t) {
    Section stream = t.optional("StreamSpecification");
    if (stream == null) {
      return null;
    }
    String view = stream.needText("StreamViewType");
    stream.end();
    return view;
  }

  private static @Nullable String timeToLive(Section t) {
    Section ttl = t.optional("TimeToLiveSpecification");
    if (ttl == null) {
      return null;
    }
    String attribute = ttl.needText("AttributeName");
    boolean enabled = ttl.flag("Enabled", false);
    ttl.end();
    return enabled ? attribute : null;
  }
}
