package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.PackData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes what the money needs out of a declaration, or says what is missing or impossible. */
public final class FactsReader {

  private final PackData data;
  private final List<Refusal> refusals = new ArrayList<>();

  private final SoFar soFar;

  private FactsReader(PackData data, SoFar soFar) {
    this.data = data;
    this.soFar = soFar;
  }

  public static Decision<Facts> read(PackData data, Content content, SoFar soFar) {
    return new FactsReader(data, soFar).read(content);
  }

  private Decision<Facts> read(Content content) {
    Work work = content.work();
    Client client = content.client();
    Mission mission = content.mission();
    LocalDate from = need("/work/from", "missing.from", work == null ? null : work.from());
    LocalDate to = need("/work/to", "missing.to", work == null ? null : work.to());
    Integer days = need("/work/days", "missing.days", work == null ? null : work.days());
    var hours = need("/work/hours", "missing.hours", work == null ? null : work.hours());
    var price = need("/price", "missing.price", content.price());
    var kind = need("/client/kind", "missing.kind", client == null ? null : client.kind());
    var nature =
        need("/mission/nature", "missing.nature", mission == null ? null : mission.nature());
    if (content.country() == null) {
      refuse("/country", "missing.country");
    } else if (content.country() != data.country()) {
      refuse("/country", "country.other");
    }
    if (from != null && to != null) {
      period(from, to);
    }
    if (days != null && days < 1) {
      refuse("/work/days", "days.none");
    }
    if (hours != null && (hours.signum() <= 0 || hours.stripTrailingZeros().scale() > 2)) {
      refuse("/work/hours", "hours.none");
    }
    if (price != null && !price.isPositive()) {
      refuse("/price", "price.none");
    } else if (price != null
        && price.compareTo(data.on(data.info().from()).money("entity.priceMax")) > 0) {
      refuse("/price", "price.absurd");
    }
    if (!refusals.isEmpty()
        || from == null
        || to == null
        || days == null
        || hours == null
        || price == null
        || kind == null
        || nature == null) {
      return Decision.rejected(refusals);
    }
    Address address = client == null ? null : client.address();
    return Decision.accepted(
        new Facts(
            data.country(),
            from,
            to,
            days,
            Exact.of(hours),
            price,
            kind,
            orHome(address == null ? null : address.country()),
            client == null ? null : client.vatNumber(),
            nature,
            orHome(work == null || work.place() == null ? null : work.place().country()),
            mission == null ? null : mission.status(),
            soFar));
  }

  private void period(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      refuse("/work/to", "period.backwards");
    } else if (!data.info().covers(from)) {
      refuse("/work/from", "period.outside");
    } else if (!data.info().covers(to)) {
      refuse("/work/to", "period.outside");
    }
  }

  private String orHome(@Nullable String country) {
    return country == null || country.isEmpty() ? data.country().name() : country;
  }

  private <T> @Nullable T need(String pointer, String code, @Nullable T value) {
    if (value == null) {
      refuse(pointer, code);
    }
    return value;
  }

  private void refuse(String pointer, String code) {
    refusals.add(Refusal.of(pointer, code, Sentences.of(data, code)));
  }
}
