package coop.panoplie.packs.mention;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.kernel.pack.Mention;
import coop.panoplie.packs.Clause;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the holes of a pack's clauses. A hole nobody fills is a mistake in the data. */
public final class Clauses {

  private final PackData data;
  private final Map<String, Text> holes = new HashMap<>();

  private @Nullable String bond;

  public Clauses(PackData data) {
    this.data = data;
    entity(data.entity());
  }

  /** Says how the member is bound to the cooperative where that is not the usual way. */
  public Clauses bond(String name) {
    bond = name;
    return this;
  }

  public Clauses put(String hole, Text value) {
    holes.put(hole, value);
    return this;
  }

  public Clauses put(String hole, @Nullable String value) {
    return put(hole, Text.same(value == null ? "" : value));
  }

  /** The clauses of a document, in the order of the data. */
  public List<Mention> of(String document) {
    List<Mention> filled = new ArrayList<>();
    for (Clause clause : data.mentions(document)) {
      Mention mention = clause.mention();
      filled.add(
          new Mention(
              mention.code(), mention.heading(), filled(mention.text()), clause.source(bond)));
    }
    return filled;
  }

  /** A text with the holes known so far filled. */
  public Text filled(Text text) {
    Text filled = text.with(holes);
    return new Text(filled.fr().strip(), filled.nl().strip(), filled.en().strip());
  }

  private void entity(Entity entity) {
    put("entity", entity.name());
    put("entityForm", entity.legalForm());
    put("entityNumber", entity.enterpriseNumber());
    put("entityEstablishment", entity.establishmentNumber());
    put("entityAddress", address(entity.address()));
    put("register", entity.register());
    put("iban", entity.iban());
  }

  public Clauses member(Profile member) {
    put("member", member.fullName());
    return put("memberAddress", address(member.address()));
  }

  public Clauses content(Content content) {
    Client client = content.client();
    put("client", client == null ? null : client.name());
    Mission mission = content.mission();
    put("title", mission == null ? null : mission.title());
    put("function", mission == null ? null : mission.function());
    put("description", mission == null ? null : sentence(mission.description()));
    Work work = content.work();
    if (work != null) {
      work(work);
    }
    return this;
  }

  public Clauses money(Breakdown breakdown) {
    put("gross", Words.money(breakdown.totals().gross()));
    put("net", Words.money(breakdown.totals().net()));
    put("vatRate", Words.number(Exact.of(breakdown.vat().rate().value())));
    return put("payOn", Words.date(breakdown.payOn()));
  }

  private void work(Work work) {
    if (work.from() != null && work.to() != null) {
      put("from", Words.date(work.from()));
      put("to", Words.date(work.to()));
    }
    BigDecimal hours = work.hours();
    Integer days = work.days();
    if (hours != null && days != null && days > 0) {
      put("hours", Words.number(Exact.of(hours)));
      put("days", days.toString());
      put(
          "daily",
          Words.number(Rounding.TWO_DECIMALS.quotient(Exact.of(hours), Exact.ofWhole(days))));
    }
    Work.Place place = work.place();
    String city = place == null ? null : place.city();
    put("place", city == null ? address(data.entity().address()) : city);
  }

  /** A description as a sentence of its own. */
  private static @Nullable String sentence(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String stripped = text.strip();
    char last = stripped.charAt(stripped.length() - 1);
    return last == '.' || last == '!' || last == '?' ? stripped : stripped + ".";
  }

  private static String address(@Nullable Address address) {
    if (address == null) {
      return "";
    }
    StringBuilder line = new StringBuilder();
    append(line, address.street(), ", ");
    append(line, address.postalCode(), ", ");
    append(line, address.city(), " ");
    return line.toString();
  }

  private static void append(StringBuilder line, @Nullable String part, String before) {
    if (part != null && !part.isBlank()) {
      line.append(line.isEmpty() ? "" : before).append(part);
    }
  }
}
