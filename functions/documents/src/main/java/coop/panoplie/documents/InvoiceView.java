package coop.panoplie.documents;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.pack.Entity;
import java.util.List;

/** An invoice in words and written figures, as the template lays it out. */
public record InvoiceView(
    String kind,
    String number,
    Entity seller,
    String title,
    @Nullable String period,
    String billedTo,
    String buyer,
    List<String> buyerLines,
    List<Row> facts,
    List<String> columns,
    List<Line> lines,
    List<Row> totals,
    Row due,
    @Nullable Slip slip,
    @Nullable String instead,
    List<Note> notes) {

  /** A label and its value. */
  public record Row(String label, String value) {}

  /** A line of the table, column by column. */
  public record Line(
      String name,
      @Nullable String description,
      String quantity,
      String price,
      String vat,
      String amount) {}

  /** The part that is kept to pay. */
  public record Slip(String heading, List<Row> rows, @Nullable Code code) {}

  /**
   * The payment code as {@link QrDrawer#written}, what it says to the blind, what to do with it.
   */
  public record Code(String text, String alt, String hint) {}

  /** What the law wants said. */
  public record Note(String heading, String text) {}
}
