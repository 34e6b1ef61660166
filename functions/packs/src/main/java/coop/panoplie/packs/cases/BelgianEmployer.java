package coop.panoplie.packs.cases;

import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.belgium.Employer;
import coop.panoplie.packs.belgium.EmployerCharges;
import coop.panoplie.packs.belgium.Worker;

/** Which employer a case speaks of; the cooperative when it names none. */
final class BelgianEmployer {

  static final String[] KEYS = {
    "employer",
    "employer_class",
    "employer_workers",
    "headcount",
    "workers",
    "employer_commercial",
    "commercial"
  };

  private BelgianEmployer() {}

  static EmployerCharges charges(PackData data, Law law, Worker worker, CaseInput in) {
    CaseInput part = in.part("employer").knows("class", "workers", "headcount", "commercial");
    for (String key : KEYS) {
      if (!key.equals("employer")) {
        in.one("employer", key);
      }
    }
    Employer house = Employer.cooperative(law, worker);
    String category = category(in, part, house);
    boolean commercial = commercial(in, part, !category.equals("nonProfit"));
    int workers = workers(in, part, house.workers());
    Employer employer =
        category.equals(house.category()) && workers == house.workers() && commercial
            ? house
            : new Employer(category, workers, commercial, null);
    if (worker != Worker.STUDENT && !employer.known(data, law, worker)) {
      throw new CaseRefused(
          "the pack has no rates of employer class " + category + " for this worker");
    }
    return EmployerCharges.of(law, worker, employer);
  }

  private static String category(CaseInput in, CaseInput part, Employer house) {
    String word = house.category();
    if (in.has("employer_class")) {
      word = in.string("employer_class");
    } else if (part.has("class")) {
      word = part.string("class");
    }
    return switch (word) {
      case "pc200", "PC200", "PC 200" -> "010";
      case "non_profit", "nonprofit", "non-profit" -> "nonProfit";
      case "commercial" -> "000";
      default -> word;
    };
  }

  private static int workers(CaseInput in, CaseInput part, int house) {
    String own = in.one("employer_workers", "headcount", "workers");
    String of = part.one("headcount", "workers");
    int workers = own != null ? in.whole(own, house) : of != null ? part.whole(of, house) : house;
    if (workers < 1) {
      throw new CaseRefused("an employer has at least one worker");
    }
    return workers;
  }

  private static boolean commercial(CaseInput in, CaseInput part, boolean usual) {
    String own = in.one("employer_commercial", "commercial");
    if (own != null) {
      return in.flag(own);
    }
    return part.has("commercial") ? part.flag("commercial") : usual;
  }
}
