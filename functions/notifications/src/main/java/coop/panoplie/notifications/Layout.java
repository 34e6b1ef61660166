package coop.panoplie.notifications;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Lays letters out as HTML and as plain text, by templates compiled at build time. */
final class Layout {
  private static final String TEMPLATE = "letter.jte";

  private final TemplateEngine html = engine(ContentType.Html, "html");
  private final TemplateEngine text = engine(ContentType.Plain, "text");

  /** Everything a person wrote is escaped here. */
  String html(Letter letter) {
    return render(html, letter);
  }

  String text(Letter letter) {
    return render(text, letter);
  }

  private static String render(TemplateEngine engine, Letter letter) {
    StringOutput output = new StringOutput();
    engine.render(TEMPLATE, letter, output);
    return output.toString();
  }

  private static TemplateEngine engine(ContentType type, String folder) {
    return TemplateEngine.createPrecompiled(
        null, type, Layout.class.getClassLoader(), "coop.panoplie.notifications." + folder);
  }
}
