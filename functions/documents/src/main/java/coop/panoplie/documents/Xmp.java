package coop.panoplie.documents;

/** The metadata packet: PDF/A-3u, PDF/UA-1 and, with an attachment, Factur-X. */
final class Xmp {

  private Xmp() {}

  static String of(Sheet sheet) {
    boolean facturX = sheet.attachment() != null;
    return Resources.text(facturX ? "xmp-factur-x.xml" : "xmp.xml")
        .replace("{title}", escaped(sheet.title()))
        .replace("{author}", escaped(sheet.author()))
        .replace("{producer}", FileFacts.PRODUCER)
        .replace("{language}", sheet.language().code())
        .replace("{date}", sheet.dated() + "T00:00:00Z");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
