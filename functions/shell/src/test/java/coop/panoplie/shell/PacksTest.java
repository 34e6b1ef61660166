package coop.panoplie.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PacksTest {

  @ParameterizedTest
  @EnumSource
  void everyCountryHasItsOwnPack(Country country) {
    Pack pack = Packs.of(country);

    assertEquals(country, pack.country());
    assertEquals(country, pack.entity().country());
    assertTrue(pack.info().from().isBefore(pack.info().to()));
  }

  @Test
  void aPackIsReadOnce() {
    assertEquals(Packs.of(Country.BE), Packs.of(Country.BE));
  }
}
