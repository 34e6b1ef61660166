package coop.panoplie.invoicegeneration;

import coop.panoplie.invoicegeneration.InvoiceDecision.Order;
import coop.panoplie.invoicegeneration.InvoiceState.Numbered;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.queue.QueueDoor;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import java.time.LocalDate;

/** Reads the file, decides, writes; then makes the documents of what was numbered. */
final class InvoiceListener implements QueueDoor.Listener {
  private final Surroundings surroundings;
  private final InvoiceStore store;
  private final Office office;
  private final Patience patience;

  InvoiceListener(Surroundings surroundings, InvoiceStore store, Office office, Patience patience) {
    this.surroundings = surroundings;
    this.store = store;
    this.office = office;
    this.patience = patience;
  }

  @Override
  public void hear(Envelope event) {
    if (!store.heard(event.id())) {
      patience.retry(() -> decide(event));
    }
    // also when the message was heard before: it may have died while the documents were made
    patience.retry(() -> finish(event.fact().jobId()));
  }

  private void decide(Envelope event) {
    Item was = store.find(event.fact().jobId()).orElse(null);
    InvoiceFile file = was == null ? null : was.as(InvoiceFile.class);
    Order order = InvoiceDecision.decide(file, event.fact(), today(file, event.fact()));
    Step step = store.step().inbox(event.id());
    office.carryOut(step, was, order);
    step.commit();
  }

  void finish(String jobId) {
    store
        .find(jobId)
        .filter(item -> item.as(InvoiceFile.class).state() instanceof Numbered)
        .ifPresent(office::finish);
  }

  private LocalDate today(@Nullable InvoiceFile file, Fact fact) {
    Country country =
        switch (fact) {
          case Fact.FeeCalculated f -> f.job().content().country();
          default -> file == null ? null : InvoiceStore.country(file);
        };
    return surroundings.today(country == null ? Country.BE : country);
  }
}
