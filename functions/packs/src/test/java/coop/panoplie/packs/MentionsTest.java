package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.pack.Mention;
import coop.panoplie.kernel.pack.Pack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contracts and invoices say what they must, and no hole stays open. */
class MentionsTest {

  @Test
  void belgianContract() {
    List<Mention> all = contract(BreakdownTest.BELGIUM, Jobs.concert("1250"), Jobs.LEA);
    has(all, "term", "21/12/2026", "22/12/2026");
    has(all, "function", "violoniste");
    has(all, "pay", "797,29");
    has(all, "time", "15,2 heures sur 2 jour(s)");
  }

  @Test
  void frenchContract() {
    List<Mention> all = contract(BreakdownTest.FRANCE, Jobs.lesson("1800"), Jobs.HUGO);
    has(all, "reason", "accroissement temporaire");
    has(all, "pay", "945,08", "94,51", "103,96");
    has(all, "trial", "ne comporte pas");
    assertTrue(
        codes(all).containsAll(List.of("term", "function", "agreement", "trial", "pay", "funds")));
  }

  @Test
  void frenchInvoicesToBusinessesCarryTheirThreeNotes() {
    List<String> codes = codes(invoice(BreakdownTest.FRANCE, Jobs.lesson("1800"), Jobs.HUGO));
    assertTrue(codes.containsAll(List.of("PMT", "PMD", "AAB", "AAI")));
  }

  @Test
  void belgianInvoicesSayWhyTheRateIsReduced() {
    List<Mention> all = invoice(BreakdownTest.BELGIUM, Jobs.concert("1250"), Jobs.LEA);
    has(all, "AAI", "6 %");
    has(all, "PMT", "40,00");
  }

  /** Who writes braces means braces. */
  @Test
  void whatAMemberTypesIsNoHole() {
    Content job = Jobs.lesson("1800");
    Mission typed =
        new Mission("{client} à {gross}", "Net : {net}", job.mission().nature(), "formateur", null);
    Content content =
        new Content(job.country(), job.client(), typed, job.work(), job.price(), null);
    Breakdown money = BreakdownTest.accepted(BreakdownTest.FRANCE, content, Jobs.HUGO);
    List<Mention> all = BreakdownTest.FRANCE.contractMentions(content, Jobs.HUGO, money);
    has(all, "reason", "« {client} à {gross} »");
  }

  @Test
  void consumersAreNotThreatened() {
    Content business = Jobs.concert("1250");
    Content consumer =
        new Content(
            business.country(),
            Jobs.client(Client.Kind.PRIVATE, null, null, "BE"),
            business.mission(),
            business.work(),
            business.price(),
            null);
    assertFalse(codes(invoice(BreakdownTest.BELGIUM, consumer, Jobs.LEA)).contains("PMT"));
  }

  private static List<Mention> contract(Pack pack, Content content, Profile member) {
    return whole(
        pack.contractMentions(content, member, BreakdownTest.accepted(pack, content, member)));
  }

  private static List<Mention> invoice(Pack pack, Content content, Profile member) {
    return whole(pack.invoiceMentions(content, BreakdownTest.accepted(pack, content, member)));
  }

  private static List<Mention> whole(List<Mention> mentions) {
    for (Mention mention : mentions) {
      for (String words : List.of(mention.text().fr(), mention.text().nl(), mention.text().en())) {
        assertEquals(-1, words.indexOf('{'), words);
        assertFalse(words.isBlank(), mention.code());
      }
    }
    return mentions;
  }

  private static List<String> codes(List<Mention> mentions) {
    return mentions.stream().map(Mention::code).toList();
  }

  private static void has(List<Mention> mentions, String code, String... words) {
    Mention mention =
        mentions.stream().filter(m -> m.code().equals(code)).findFirst().orElseThrow();
    for (String word : words) {
      assertTrue(mention.text().fr().contains(word), mention.text().fr());
    }
  }
}
