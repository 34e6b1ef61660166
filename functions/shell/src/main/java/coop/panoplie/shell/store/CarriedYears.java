package coop.panoplie.shell.store;

import coop.panoplie.kernel.breakdown.CarriedYear;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a member's earlier jobs left to be added up, one item per member, entity and year: {@code
 * MEMBER#<member>} / {@code CARRIED#<entity>#<year>}. The table is fee-calculation's, which alone
 * writes; others read by grant on these keys (decision 0004).
 */
public final class CarriedYears {
  private final Store store;

  /**
   * @param store the table of fee-calculation
   */
  public CarriedYears(Store store) {
    this.store = store;
  }

  /** What all computed jobs of the member left for a job like this one. */
  public SoFar soFar(Pack pack, String memberId, Content content) {
    List<Carry> carries = new ArrayList<>();
    read(pack, memberId, content)
        .values()
        .forEach(item -> item.ifPresent(i -> carries.addAll(i.as(CarriedYear.class).carries())));
    return SoFar.summed(carries);
  }

  /** The items of the years in which the work lies, as far as the pack vouches for them. */
  public Map<Integer, Optional<Item>> read(Pack pack, String memberId, Content content) {
    Map<Integer, Optional<Item>> items = new TreeMap<>();
    Work work = content.work();
    if (work != null && work.from() != null && work.to() != null) {
      int first = Math.max(work.from().getYear(), pack.info().from().getYear());
      int last = Math.min(work.to().getYear(), pack.info().to().getYear());
      for (int year = first; year <= last; year++) {
        items.put(year, store.get(pk(memberId), sk(pack, year)));
      }
    }
    return items;
  }

  /** The item of a year without jobs: version 0, its next is the first. */
  public static Item none(Pack pack, String memberId, int year) {
    String body = Json.write(CarriedYear.EMPTY);
    return new Item(pk(memberId), sk(pack, year), 0, body, Map.of());
  }

  private static String pk(String memberId) {
    return "MEMBER#" + memberId;
  }

  private static String sk(Pack pack, int year) {
    return "CARRIED#" + pack.entity().enterpriseNumber() + "#" + year;
  }
}
