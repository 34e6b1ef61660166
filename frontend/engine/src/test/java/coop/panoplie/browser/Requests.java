package coop.panoplie.browser;

import java.time.LocalDate;
import java.util.Random;

/** Requests to a country's engine, spread over what members ask; some incomplete, some absurd. */
final class Requests {

  private static final String[] STATUSES = {
    "employee",
    "executive",
    "manual",
    "artist",
    "article1bis",
    "student",
    "amateur",
    "cesa",
    "performer",
    "technician",
    "astronaut"
  };
  private static final String[] NATURES = {"performance", "training", "service", "copyright"};
  private static final String[] CLIENTS = {"company", "public", "private"};
  private static final String[] COUNTRIES = {"BE", "FR", "FR", "BE", "DE", "CH", "US"};
  private static final String[] PARTNERS = {
    "none", "withoutIncome", "smallIncome", "smallPension", "withIncome"
  };

  private final Random random;
  private final String country;
  private final StringBuilder out = new StringBuilder();

  Requests(String country, long seed) {
    this.country = country;
    this.random = new Random(seed);
  }

  String next() {
    out.setLength(0);
    out.append("{\"content\":{");
    content();
    out.append("},\"profile\":{");
    profile();
    out.append('}');
    if (one(4)) {
      out.append(",\"aim\":{\"kind\":\"")
          .append(one(4) ? "gross" : "net")
          .append("\",\"amount\":")
          .append(money(5_000_00))
          .append('}');
    }
    if (one(4)) {
      soFar();
    }
    return out.append('}').toString();
  }

  private void content() {
    LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(740) - 5);
    int span = one(3) ? random.nextInt(70) : random.nextInt(6);
    int days = 1 + random.nextInt(Math.max(1, span + 1));
    out.append("\"country\":\"").append(one(60) ? "ES" : country).append('"');
    if (!one(50)) {
      out.append(",\"client\":{\"kind\":\"").append(any(CLIENTS)).append('"');
      String home = any(COUNTRIES);
      if (!one(8)) {
        out.append(",\"vatNumber\":\"").append(vatNumber(home)).append('"');
      }
      out.append(",\"address\":{\"country\":\"").append(home).append("\"}}");
    }
    if (!one(50)) {
      out.append(",\"mission\":{\"title\":\"Été \\\"d’essai\\\"\\n\",\"nature\":\"");
      out.append(any(NATURES)).append('"');
      if (!one(3)) {
        out.append(",\"status\":\"").append(any(STATUSES)).append('"');
      }
      out.append('}');
    }
    if (!one(50)) {
      out.append(",\"work\":{\"from\":\"").append(from).append('"');
      out.append(",\"to\":\"").append(from.plusDays(one(40) ? -1 : span)).append('"');
      out.append(",\"days\":").append(one(40) ? 0 : days);
      out.append(",\"hours\":\"").append(hours(days)).append('"');
      if (country.equals("FR") ? one(5) : one(40)) {
        out.append(",\"overtime\":\"")
            .append(random.nextInt(24) / 2)
            .append(one(2) ? ".5\"" : "\"");
      }
      out.append(",\"place\":{\"country\":\"").append(any(COUNTRIES)).append("\"}}");
    }
    if (!one(50)) {
      out.append(",\"price\":").append(money(one(5) ? 60_000_00 : 4_000_00));
    }
    if (one(4)) {
      out.append(",\"income\":{\"kind\":\"").append(one(3) ? "funding" : "sale").append('"');
      if (!one(3)) {
        out.append(",\"charges\":").append(money(one(4) ? 4_000_00 : 500_00));
      }
      out.append(",\"minimumBenefit\":").append(one(2)).append('}');
    }
  }

  private void profile() {
    out.append("\"givenName\":\"Léa\"");
    if (!one(4)) {
      LocalDate born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(22_000));
      out.append(",\"birthDate\":\"").append(born).append('"');
    }
    if (!one(3)) {
      out.append(",\"household\":{\"scale\":\"").append(one(3) ? "II" : "I").append('"');
      out.append(",\"children\":").append(random.nextInt(6));
      out.append(",\"disabledChildren\":").append(random.nextInt(2));
      out.append(",\"singleParent\":").append(one(4)).append(",\"disabled\":").append(one(6));
      out.append(",\"partnerDisabled\":").append(one(6));
      out.append(",\"elders\":").append(random.nextInt(2));
      out.append(",\"others\":").append(random.nextInt(2));
      if (one(2)) {
        out.append(",\"partner\":\"").append(any(PARTNERS)).append('"');
      }
      out.append('}');
    }
    if (one(2)) {
      out.append(",\"standing\":{\"artsAttestation\":").append(!one(4));
      if (one(2)) {
        out.append(",\"studentHours\":").append(random.nextInt(650));
        out.append(",\"amateurDays\":").append(random.nextInt(32));
      }
      if (one(2)) {
        out.append(",\"taxedAbroad\":").append(one(2));
        out.append(",\"taxRate\":\"").append(random.nextInt(300) / 10).append(".5\"");
      }
      out.append('}');
    }
  }

  private void soFar() {
    out.append(",\"soFar\":[");
    carry("bonus.granted", "2026", 3_000_00);
    String[] quarterly = {"special.base", "special.withheld", "basic.base", "structural.taken"};
    for (String key : quarterly) {
      out.append(',');
      carry(key, "2026-Q" + (1 + random.nextInt(4)), 3_000_00);
    }
    if (one(2)) {
      earlierInMonth("2026-" + (10 + random.nextInt(3)));
    }
    out.append(']');
  }

  /** What another contract of the month left, as it might have come out. */
  private void earlierInMonth(String month) {
    String[] keys = {"pay", "days", "hours", "bonusA", "bonusB", "taxable", "tax", "fiscalBonus"};
    int[] below = {3_000_00, 10_00, 80_00, 100_00, 100_00, 2_600_00, 600_00, 80_00};
    for (int i = 0; i < keys.length; i++) {
      out.append(',');
      carry("month." + keys[i], month, below[i]);
    }
  }

  private void carry(String key, String period, int below) {
    out.append("{\"key\":\"").append(key).append("\",\"period\":\"").append(period);
    out.append("\",\"amount\":").append(money(below)).append('}');
  }

  private String hours(int days) {
    return switch (random.nextInt(80)) {
      case 0 -> "0";
      case 1 -> "abc";
      case 2 -> "7.333";
      case 3 -> days + ".25";
      default -> days * (3 + random.nextInt(6)) + (one(3) ? ".5" : "");
    };
  }

  private static String vatNumber(String country) {
    return switch (country) {
      case "BE" -> "BE0799999976";
      case "FR" -> "FR96999999121";
      case "DE" -> "DE999999999";
      default -> "";
    };
  }

  private String money(int below) {
    return "{\"cents\":" + random.nextInt(below) + ",\"currency\":\"EUR\"}";
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }

  /** True once in so many times. */
  private boolean one(int times) {
    return random.nextInt(times) == 0;
  }
}
