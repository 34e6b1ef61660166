package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.store.CarriedYears;
import java.util.function.Function;

/** What the member's computed jobs left for the next one; read, never written (decision 0004). */
final class EarlierJobs {
  private final Function<Country, Pack> packs;
  private final CarriedYears years;

  EarlierJobs(Function<Country, Pack> packs, CarriedYears years) {
    this.packs = packs;
    this.years = years;
  }

  SoFar of(Owner owner, Content content) {
    Country country = content.country();
    return country == null ? SoFar.NOTHING : years.soFar(packs.apply(country), owner.id(), content);
  }
}
