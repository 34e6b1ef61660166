package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One case of {@code money-vectors.txt}: what is sold, and what must come out. */
record MoneyVector(String name, InvoiceDraft draft, Map<String, String> says) {

  static List<MoneyVector> all() {
    try (InputStream file = MoneyVector.class.getResourceAsStream("money-vectors.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n\n"))
          .filter(block -> block.startsWith("case:"))
          .map(MoneyVector::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The amounts written after a word, or nothing when the case does not say. */
  List<Money> amounts(String word) {
    return says.containsKey(word)
        ? Arrays.stream(says.get(word).split(" ")).map(Money::eur).toList()
        : List.of();
  }

  private static MoneyVector read(String block) {
    Map<String, String> says = new LinkedHashMap<>();
    List<InvoiceLine> lines = new ArrayList<>();
    List<Adjustment> adjustments = new ArrayList<>();
    for (String row : block.strip().split("\n")) {
      String word = row.substring(0, row.indexOf(':'));
      String rest = row.substring(row.indexOf(':') + 1).strip();
      String[] parts = rest.split(" ");
      switch (word) {
        case "line" -> {
          Tax tax = tax(parts[3], parts[4]);
          BigDecimal quantity = new BigDecimal(parts[0]);
          lines.add(new InvoiceLine("Line", null, quantity, "C62", new BigDecimal(parts[2]), tax));
        }
        case "allowance" -> adjustments.add(adjustment(Adjustment.Kind.ALLOWANCE, parts));
        case "charge" -> adjustments.add(adjustment(Adjustment.Kind.CHARGE, parts));
        default -> says.put(word, rest);
      }
    }
    Money prepaid = Money.eur(says.getOrDefault("prepaid", "0"));
    Money step = says.containsKey("payable-step") ? Money.eur(says.get("payable-step")) : null;
    InvoiceDraft draft = new InvoiceDraft(lines, adjustments, prepaid, step);
    return new MoneyVector(says.get("case"), draft, says);
  }

  private static Adjustment adjustment(Adjustment.Kind kind, String[] parts) {
    return new Adjustment(kind, "Discount", "95", Money.eur(parts[0]), tax(parts[1], parts[2]));
  }

  private static Tax tax(String category, String rate) {
    return category.equals("S")
        ? Tax.standard(rate)
        : Tax.without(VatCategory.valueOf(category), Text.same("Exempt"));
  }
}
