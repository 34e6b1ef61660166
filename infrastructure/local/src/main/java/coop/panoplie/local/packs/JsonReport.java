package coop.panoplie.local.packs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.pack.PackInfo;
import coop.panoplie.packs.Dated;
import coop.panoplie.shell.Json;
import java.util.Locale;

/** A comparison for machines: every person of the sample, changed or not; money in cents. */
final class JsonReport {

  private JsonReport() {}

  static String of(Comparison comparison) {
    ObjectNode report = Json.mapper().createObjectNode();
    report.set("before", version(comparison.before()));
    report.set("after", version(comparison.after()));
    ArrayNode figures = report.putArray("figures");
    comparison.figures().forEach(change -> figures.add(figure(change)));
    ArrayNode words = report.putArray("words");
    comparison.words().forEach(change -> words.addPOJO(change));
    ArrayNode unfit = report.putArray("unfit");
    comparison.unfit().forEach(unfit::add);
    ObjectNode summary = report.putObject("summary");
    for (Effect.Kind kind : Effect.Kind.values()) {
      summary.put(word(kind), comparison.count(kind));
    }
    report
        .putObject("sum")
        .put("net", comparison.sum(Outcome.Paid::net))
        .put("gross", comparison.sum(Outcome.Paid::gross))
        .put("cost", comparison.sum(Outcome.Paid::cost))
        .put("contribution", comparison.sum(Outcome.Paid::contribution));
    ArrayNode people = report.putArray("people");
    comparison.effects().forEach(effect -> people.add(person(effect)));
    return report.toPrettyString();
  }

  private static ObjectNode version(Version version) {
    PackInfo info = version.data().info();
    return Json.mapper()
        .createObjectNode()
        .put("name", version.name())
        .put("pack", info.id())
        .put("version", info.version())
        .put("from", info.from().toString())
        .put("to", info.to().toString());
  }

  private static ObjectNode figure(FigureChange change) {
    ObjectNode figure =
        Json.mapper()
            .createObjectNode()
            .put("id", change.id())
            .put("unit", change.unit())
            .put("kind", word(change.kind()));
    ArrayNode stretches = figure.putArray("stretches");
    for (Stretch stretch : change.stretches()) {
      ObjectNode one =
          stretches
              .addObject()
              .put("from", stretch.from().toString())
              .put("to", stretch.to().toString());
      value(one, "before", stretch.before());
      value(one, "after", stretch.after());
    }
    return figure;
  }

  private static void value(ObjectNode stretch, String side, @Nullable Dated dated) {
    if (dated != null) {
      stretch
          .putObject(side)
          .put("value", Shown.number(dated))
          .put("confidence", dated.confidence())
          .put("source", dated.source())
          .put("read", dated.read().toString());
    }
  }

  private static ObjectNode person(Effect effect) {
    ObjectNode person =
        Json.mapper()
            .createObjectNode()
            .put("id", effect.job().id())
            .put("who", effect.job().who())
            .put("kind", word(effect.kind()));
    outcome(person.putObject("before"), effect.before());
    outcome(person.putObject("after"), effect.after());
    if (effect.before() instanceof Outcome.Paid old
        && effect.after() instanceof Outcome.Paid young) {
      person
          .putObject("difference")
          .put("net", young.net() - old.net())
          .put("gross", young.gross() - old.gross())
          .put("cost", young.cost() - old.cost())
          .put("contribution", young.contribution() - old.contribution());
    }
    ObjectNode moved = person.putObject("lines");
    effect.moved().forEach(moved::put);
    return person;
  }

  private static void outcome(ObjectNode side, Outcome outcome) {
    switch (outcome) {
      case Outcome.Paid paid ->
          side.put("net", paid.net())
              .put("gross", paid.gross())
              .put("cost", paid.cost())
              .put("contribution", paid.contribution());
      case Outcome.Refused refused ->
          side.put("refused", refused.code()).put("reason", refused.reason());
      case Outcome.Broken broken -> side.put("broken", broken.reason());
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
