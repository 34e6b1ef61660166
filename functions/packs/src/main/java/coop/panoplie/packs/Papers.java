package coop.panoplie.packs;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.kernel.pack.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What only documents need of a pack: who signs them and their clauses. */
record Papers(Entity entity, Map<String, List<Clause>> mentions) {

  /**
   * @throws IllegalArgumentException when no file describes the entity
   */
  static Papers of(List<Json> topics) {
    Map<String, List<Clause>> mentions = new HashMap<>();
    Entity entity = null;
    for (Json topic : topics) {
      if (topic.has("entity")) {
        entity = entity(topic.child("entity"));
      }
      for (Json json : topic.children("mentions")) {
        mentions
            .computeIfAbsent(json.string("document"), document -> new ArrayList<>())
            .add(clause(json));
      }
    }
    if (entity == null) {
      throw new IllegalArgumentException("the pack has no entity");
    }
    return new Papers(entity, mentions);
  }

  private static Clause clause(Json json) {
    Mention mention =
        new Mention(
            json.string("code"),
            json.child("heading").text(),
            json.child("text").text(),
            json.textOrSame("source"));
    return new Clause(
        mention, json.has("sources") ? json.child("sources").textsOrSame() : Map.of());
  }

  private static Entity entity(Json json) {
    return new Entity(
        Constants.of(Country.values(), json.string("country")),
        json.string("name"),
        json.string("legalForm"),
        json.string("enterpriseNumber"),
        json.maybe("establishmentNumber"),
        json.string("vatNumber"),
        new Address(
            json.string("street"),
            json.string("postalCode"),
            json.string("city"),
            json.string("countryCode")),
        json.string("iban"),
        json.string("bic"),
        json.string("email"),
        json.string("register"));
  }
}
