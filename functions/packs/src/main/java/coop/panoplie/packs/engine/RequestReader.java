package coop.panoplie.packs.engine;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Aim;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.Constants;
import coop.panoplie.packs.pay.Asked;
import coop.panoplie.packs.pay.Income;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what the engine is asked: the parts of a declaration and a profile the money needs. */
final class RequestReader {

  private static final long NO_NUMBER = Long.MIN_VALUE;

  private final Map<?, ?> request;

  RequestReader(Map<?, ?> request) {
    this.request = request;
  }

  Asked asked() {
    Map<?, ?> content = part(request, "content");
    Map<?, ?> client = part(content, "client");
    Map<?, ?> mission = part(content, "mission");
    Map<?, ?> work = part(content, "work");
    return new Asked(
        Constants.find(Country.values(), string(content, "country")),
        IsoDate.parse(string(work, "from")),
        IsoDate.parse(string(work, "to")),
        whole(work, "days"),
        hours(string(work, "hours")),
        money(part(content, "price")),
        Constants.find(Client.Kind.values(), string(client, "kind")),
        string(part(client, "address"), "country"),
        string(client, "vatNumber"),
        Constants.find(Nature.values(), string(mission, "nature")),
        string(part(work, "place"), "country"),
        Constants.find(Status.values(), string(mission, "status")),
        soFar(),
        income(part(content, "income")));
  }

  private static Income income(Map<?, ?> income) {
    return Income.of(
        "funding".equals(string(income, "kind")),
        money(part(income, "charges")),
        flag(income, "minimumBenefit"));
  }

  Profile profile() {
    Map<?, ?> profile = part(request, "profile");
    return new Profile(
        null,
        null,
        null,
        IsoDate.parse(string(profile, "birthDate")),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        household(part(profile, "household")),
        standing(part(profile, "standing")));
  }

  @Nullable
  Aim aim() {
    Map<?, ?> aim = part(request, "aim");
    Aim.Kind kind = Constants.find(Aim.Kind.values(), string(aim, "kind"));
    Money amount = money(part(aim, "amount"));
    return kind == null || amount == null ? null : new Aim(kind, amount);
  }

  private SoFar soFar() {
    List<Carry> carries = new ArrayList<>();
    if (request.get("soFar") instanceof List<?> list) {
      for (Object each : list) {
        Map<?, ?> carry = (Map<?, ?>) each;
        String key = string(carry, "key");
        String period = string(carry, "period");
        Money amount = money(part(carry, "amount"));
        if (key != null && period != null && amount != null) {
          carries.add(new Carry(key, period, amount));
        }
      }
    }
    return carries.isEmpty() ? SoFar.NOTHING : new SoFar(carries);
  }

  private static @Nullable Household household(Map<?, ?> home) {
    Household.Scale scale = Constants.find(Household.Scale.values(), string(home, "scale"));
    return scale == null
        ? null
        : new Household(
            scale,
            orZero(whole(home, "children")),
            orZero(whole(home, "disabledChildren")),
            flag(home, "singleParent"),
            flag(home, "disabled"),
            flag(home, "partnerDisabled"),
            orZero(whole(home, "elders")),
            orZero(whole(home, "others")),
            Constants.find(Household.Partner.values(), string(home, "partner")));
  }

  private static @Nullable Standing standing(Map<?, ?> standing) {
    String rate = string(standing, "taxRate");
    return standing.isEmpty()
        ? null
        : new Standing(
            standing.get("artsAttestation") instanceof Boolean known ? known : null,
            whole(standing, "studentHours"),
            whole(standing, "amateurDays"),
            rate == null ? null : Percent.of(rate),
            flag(standing, "taxedAbroad"));
  }

  private static @Nullable Long hours(@Nullable String text) {
    if (text == null) {
      return null;
    }
    long exact = exact(text);
    return exact == NO_NUMBER ? Long.valueOf(Asked.NO_HOURS) : Long.valueOf(exact);
  }

  private static @Nullable Money money(Map<?, ?> money) {
    String cents = string(money, "cents");
    long exact = cents == null ? NO_NUMBER : exact(cents);
    return exact == NO_NUMBER ? null : Money.ofCents(exact / Exact.ONE);
  }

  private static @Nullable Integer whole(Map<?, ?> map, String name) {
    String text = string(map, name);
    long exact = text == null ? NO_NUMBER : exact(text);
    return exact == NO_NUMBER ? null : Integer.valueOf((int) (exact / Exact.ONE));
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static boolean flag(Map<?, ?> map, String name) {
    return Boolean.TRUE.equals(map.get(name));
  }

  private static long exact(String text) {
    try {
      return Exact.parse(text);
    } catch (NumberFormatException | ArithmeticException wrong) {
      return NO_NUMBER;
    }
  }

  private static @Nullable String string(Map<?, ?> map, String name) {
    return map.get(name) instanceof String text ? text : null;
  }

  private static Map<?, ?> part(Map<?, ?> map, String name) {
    return map.get(name) instanceof Map<?, ?> part ? part : Map.of();
  }
}
