package coop.panoplie.invoicegeneration;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.invoice.Heading;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.InvoiceDraft;
import coop.panoplie.kernel.invoice.InvoiceLine;
import coop.panoplie.kernel.invoice.InvoiceNumber;
import coop.panoplie.kernel.invoice.Party;
import coop.panoplie.kernel.invoice.Payment;
import coop.panoplie.kernel.invoice.PaymentReference;
import coop.panoplie.kernel.invoice.Proof;
import coop.panoplie.kernel.invoice.Tax;
import coop.panoplie.kernel.invoice.VatCategory;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.kernel.pack.Pack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes of a confirmed job everything its invoice says, or says what is missing. Pure; nothing is
 * numbered before this accepts.
 */
final class Draftsman {
  private static final String LUMP_SUM = "C62";
  private static final int SIREN_DIGITS = 9;
  private final Pack pack;

  Draftsman(Pack pack) {
    this.pack = pack;
  }

  /** An invoice but for its number. */
  record Draft(Heading heading, InvoiceDraft lines) {}

  /** The invoice that the draft becomes under that number, to be paid to the entity. */
  Invoice numbered(Draft draft, InvoiceNumber number) {
    Entity seller = pack.entity();
    Payment payment = new Payment(seller.iban(), seller.bic(), PaymentReference.of(number));
    return Invoice.of(number, draft.heading(), payment, draft.lines());
  }

  Decision<Draft> draft(Job job, Breakdown breakdown, LocalDate issuedOn) {
    List<Refusal> missing = missing(job.content(), breakdown.vat());
    if (!missing.isEmpty()) {
      return Decision.rejected(missing);
    }
    Content content = job.content();
    InvoiceDraft lines = lines(content, breakdown);
    List<String> faults = new ArrayList<>(Proof.faults(lines, lines.amounts()));
    if (!lines.amounts().gross().equals(breakdown.totals().clientTotal())) {
      faults.add("breakdown");
    }
    if (!faults.isEmpty()) {
      return Decision.rejected(
          Refusal.of("/price", "figures", Words.FIGURES.with("rules", String.join(", ", faults))));
    }
    return Decision.accepted(new Draft(heading(job, breakdown, issuedOn), lines));
  }

  private static List<Refusal> missing(Content content, Vat vat) {
    List<Refusal> missing = new ArrayList<>();
    Client client = content.client();
    Work work = content.work();
    if (content.price() == null || !content.price().isPositive()) {
      missing.add(refusal("/price", Words.PRICE));
    }
    if (work == null || work.from() == null || work.to() == null) {
      missing.add(refusal("/work", Words.DATES));
    }
    if (client == null || client.name() == null || client.address() == null) {
      missing.add(refusal("/client", Words.CLIENT));
      return missing;
    }
    Address address = client.address();
    if (address.street() == null || address.city() == null || address.country() == null) {
      missing.add(refusal("/client/address", Words.ADDRESS));
    }
    boolean reverseCharge = vat.category().equals("AE") || vat.category().equals("K");
    if (reverseCharge && client.vatNumber() == null) {
      missing.add(refusal("/client/vatNumber", Words.VAT_NUMBER));
    }
    boolean ours = address.country() != null && hasPack(address.country());
    if (ours && client.kind() != Client.Kind.PRIVATE && client.enterpriseNumber() == null) {
      missing.add(refusal("/client/enterpriseNumber", Words.ENTERPRISE_NUMBER));
    }
    return missing;
  }

  private static boolean hasPack(String country) {
    for (Country each : Country.values()) {
      if (each.name().equals(country)) {
        return true;
      }
    }
    return false;
  }

  private static Refusal refusal(String pointer, Text title) {
    return Refusal.of(pointer, "missing", title);
  }

  private static InvoiceDraft lines(Content content, Breakdown breakdown) {
    Money price = Objects.requireNonNull(content.price());
    Mission mission = content.mission();
    String name = mission == null || mission.title() == null ? "Mission" : mission.title();
    InvoiceLine line =
        new InvoiceLine(
            name,
            mission == null ? null : blankToNull(mission.description()),
            BigDecimal.ONE,
            LUMP_SUM,
            price.decimal(),
            tax(breakdown.vat()));
    return InvoiceDraft.of(List.of(line));
  }

  private static Tax tax(Vat vat) {
    VatCategory category = VatCategory.valueOf(vat.category());
    Text mention = vat.mention();
    boolean unsaid = category.needsReason() && mention == null;
    return new Tax(category, vat.rate(), unsaid ? Text.same(vat.source()) : mention);
  }

  private Heading heading(Job job, Breakdown breakdown, LocalDate issuedOn) {
    Content content = job.content();
    Client client = Objects.requireNonNull(content.client());
    Work work = Objects.requireNonNull(content.work());
    Mission mission = content.mission();
    return new Heading(
        pack.country(),
        language(client),
        issuedOn,
        issuedOn.plusDays(term(content.wishes())),
        Objects.requireNonNull(work.from()),
        Objects.requireNonNull(work.to()),
        pack.entity(),
        party(client),
        reference(client, job),
        mission == null ? null : mission.title(),
        pack.invoiceMentions(content, breakdown));
  }

  private Language language(Client client) {
    return client.language() == null ? Language.FR : client.language();
  }

  private static long term(@Nullable Wishes wishes) {
    return wishes == null || wishes.paymentTermDays() == null
        ? Wishes.PAYMENT_TERM_DAYS
        : wishes.paymentTermDays();
  }

  private static String reference(Client client, Job job) {
    String theirs = blankToNull(client.buyerReference());
    return theirs == null ? job.id() : theirs;
  }

  private static Party party(Client client) {
    boolean company = client.kind() != Client.Kind.PRIVATE;
    Address address = Objects.requireNonNull(client.address());
    return new Party(
        Objects.requireNonNull(client.name()),
        blankToNull(client.contactName()),
        address,
        company ? legalId(client.enterpriseNumber(), address.country()) : null,
        company ? blankToNull(client.vatNumber()) : null,
        blankToNull(client.email()));
  }

  /** A SIRET names an establishment; the invoice names the company, its first nine digits. */
  private static @Nullable String legalId(@Nullable String number, @Nullable String country) {
    if (number == null) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      if (Character.isLetterOrDigit(number.charAt(i))) {
        digits.append(number.charAt(i));
      }
    }
    boolean siret = "FR".equals(country) && digits.length() > SIREN_DIGITS;
    return siret ? digits.substring(0, SIREN_DIGITS) : digits.toString();
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
