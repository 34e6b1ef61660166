package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Wishes;
import java.util.ArrayList;
import java.util.List;

/** The house's bounds on how long a client may think and may take to pay. */
final class Terms {
  private static final int LONGEST_OFFER = 90;
  private static final int LONGEST_PAYMENT = 120;

  private Terms() {}

  static List<Refusal> of(@Nullable Wishes wishes) {
    List<Refusal> refusals = new ArrayList<>();
    if (wishes != null) {
      between(refusals, "/wishes/offerValidDays", wishes.offerValidDays(), 1, LONGEST_OFFER);
      between(refusals, "/wishes/paymentTermDays", wishes.paymentTermDays(), 0, LONGEST_PAYMENT);
    }
    return refusals;
  }

  private static void between(
      List<Refusal> refusals, String pointer, @Nullable Integer days, int least, int most) {
    if (days != null && (days < least || days > most)) {
      int nearest = days < least ? least : most;
      refusals.add(
          Refusals.change(
              pointer,
              "out-of-range",
              new Text(
                      "Entre {least} et {most} jours.",
                      "Tussen {least} en {most} dagen.",
                      "Between {least} and {most} days.")
                  .with("least", Integer.toString(least))
                  .with("most", Integer.toString(most)),
              Integer.toString(nearest)));
    }
  }
}
