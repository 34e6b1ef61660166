package coop.panoplie.invoicegeneration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Income;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Packs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a declaration says of its income, the real law and the paper agree on. */
class IncomeInvoiceTest {
  private static final Pack BELGIUM = Packs.of(Country.BE);

  @ParameterizedTest
  @EnumSource(Income.Kind.class)
  void theInvoiceAsksForWhatTheBreakdownSays(Income.Kind kind) {
    for (Client client : List.of(Samples.THEATRE, Samples.TOWN, Samples.DUTCH, Samples.PERSON)) {
      Job job = job(client, kind);
      Breakdown money = money(job);
      Invoice invoice = invoice(job, money);
      assertEquals(money.totals().vat(), invoice.amounts().vat());
      assertEquals(money.totals().clientTotal(), invoice.amounts().gross());
      byte[] xml = Paper.xml(invoice);
      assertEquals(List.of(), OfficialRules.faults(invoice, xml), client.name());
    }
  }

  @Test
  void aGrantIsAskedForWithoutVatAndSaysWhy() {
    Job job = job(Samples.THEATRE, Income.Kind.FUNDING);
    Invoice invoice = invoice(job, money(job));
    assertEquals(Money.ZERO, invoice.amounts().vat());
    String xml = new String(Paper.xml(invoice), StandardCharsets.UTF_8);
    assertTrue(xml.contains("<cbc:ID>O<"), xml);
    assertTrue(xml.contains("financement sans prestation en contrepartie"), xml);
    assertFalse(xml.contains("2 août 2002"), xml);
  }

  /** What a job buys is between the member and the cooperative: the client reads nothing of it. */
  @Test
  void chargesDoNotShowOnTheInvoice() {
    Job job = job(Samples.THEATRE, Income.Kind.SALE);
    String xml = new String(Paper.xml(invoice(job, money(job))), StandardCharsets.UTF_8);
    assertFalse(xml.contains("217.43"), xml);
    assertTrue(xml.contains("1250.00"), xml);
  }

  private static Job job(Client client, Income.Kind kind) {
    Job plain = Samples.job("job-1", Country.BE, client, Money.eur("1250.00"), null);
    Content c = plain.content();
    Content content =
        new Content(
            c.country(),
            c.client(),
            c.mission(),
            c.work(),
            c.price(),
            c.wishes(),
            new Income(kind, Money.eur("217.43"), null));
    return new Job(
        plain.id(),
        plain.version(),
        plain.memberId(),
        plain.member(),
        content,
        plain.confirmation(),
        plain.confirmedOn());
  }

  private static Breakdown money(Job job) {
    return switch (BELGIUM.breakdown(job.content(), job.member(), SoFar.NOTHING)) {
      case Decision.Accepted<Breakdown> yes -> yes.value();
      case Decision.Rejected<Breakdown> no -> throw new AssertionError(no.reasons().toString());
    };
  }

  private static Invoice invoice(Job job, Breakdown money) {
    return StructuredInvoiceTest.invoice(Country.BE, job, money);
  }
}
