package coop.panoplie.local.http;

import coop.panoplie.local.standin.Mail;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The local pages: plain, readable, without script. */
final class LocalHtml {
  static final String STYLE =
      """
      body { font: 1rem/1.5 system-ui, sans-serif; background: #fbfaf7; color: #1a1d24; margin: 0; }
      main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
      article, form { background: #fff; border: 1px solid #d9d5cb; border-radius: 10px; }
      article, form { padding: 1rem; margin: 0 0 1rem; }
      h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 0; }
      p.about { color: #565c69; margin: .2rem 0 .8rem; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; }
      button, input, select { font: inherit; min-height: 2.9rem; padding: 0 .8rem; }
      a { color: #0b5a52; }
      """;

  private LocalHtml() {}

  static String mails(List<Mail> mails, String origin) {
    StringBuilder out = new StringBuilder("<h1>Sent mail</h1>");
    if (mails.isEmpty()) {
      out.append("<p>Nothing was sent yet.</p>");
    }
    for (Mail mail : mails) {
      out.append("<article><h2>").append(escape(mail.subject())).append("</h2><p class=\"about\">");
      out.append("To ").append(escape(String.join(", ", mail.to())));
      out.append(" · ").append(mail.date() == null ? "no date" : mail.date().toString());
      out.append(" · <a href=\"/local/mails/").append(mail.number()).append(".eml\">as sent</a>");
      for (Mail.Attachment a : mail.attachments()) {
        out.append(" · ").append(escape(a.fileName()));
        out.append(" (").append(a.bytes()).append(" bytes)");
      }
      out.append("</p><pre>").append(linked(mail.text(), origin)).append("</pre></article>");
    }
    return page("Sent mail", out.toString());
  }

  static String clock(Instant now) {
    return page(
        "This machine",
        """
        <h1>This machine</h1>
        <p>The local clock says <strong>%s</strong>. <a href="/local/mails">Sent mail</a> · <a href="/">Portal</a></p>
        <form method="post" action="/local/clock">
          <label>Working days <input name="workingDays" type="number" min="1" max="250" value="7"></label>
          <label>Country <select name="country"><option>BE</option><option>FR</option></select></label>
          <button>Move on</button>
        </form>
        <form method="post" action="/local/clock">
          <label>To the date <input name="to" type="date" required></label>
          <button>Move on</button>
        </form>
        """
            .formatted(now.truncatedTo(ChronoUnit.SECONDS)));
  }

  private static String page(String title, String body) {
    return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + "<title>"
        + title
        + "</title><link rel=\"stylesheet\" href=\"/local/style.css\"></head><body><main>"
        + body
        + "</main></body></html>";
  }

  /** The text with its links into the portal made clickable, and no others. */
  private static String linked(String text, String origin) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    int found;
    while ((found = text.indexOf(origin, at)) >= 0) {
      int end = found;
      while (end < text.length() && isOfLink(text.charAt(end))) {
        end++;
      }
      String link = escape(text.substring(found, end));
      out.append(escape(text.substring(at, found)));
      out.append("<a href=\"").append(link).append("\">").append(link).append("</a>");
      at = end;
    }
    return out.append(escape(text.substring(at))).toString();
  }

  private static boolean isOfLink(char c) {
    return c > ' ' && c < 127 && "<>\"'()".indexOf(c) < 0;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
