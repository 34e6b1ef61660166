package coop.panoplie.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.systemtests.Doors;
import coop.panoplie.systemtests.LocalClock;
import coop.panoplie.systemtests.Member;
import coop.panoplie.systemtests.Samples;

/** The answer while a member types, each time with another price. */
final class Simulations {
  private static final int WARM_UP = 100;

  private Simulations() {}

  static Figures measure(Doors doors, int times) {
    Member member = Member.signsIn(doors, Samples.MUSICIAN.member());
    member.saveProfile(Samples.MUSICIAN.profile());
    ObjectNode content = Samples.MUSICIAN.content(new LocalClock(doors).today().plusDays(8));
    long[] nanos = new long[times];
    for (int i = -WARM_UP; i < times; i++) {
      content.withObject("/price").put("cents", 125_000 + i);
      long before = System.nanoTime();
      member.simulate(content);
      if (i >= 0) {
        nanos[i] = System.nanoTime() - before;
      }
    }
    return Figures.of(nanos);
  }
}
