package coop.panoplie.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arrays as JavaScript has them. The compiler wraps each in an object that knows the type of its
 * elements, which only reflection and casts of arrays ask; the packs do neither.
 */
final class PlainArrays {

  /** {@code array = make(Type, 2); same = array; same[0] = a; same[1] = b; use = array;} */
  private static final Pattern ELEMENT_BY_ELEMENT =
      Pass.pattern(
          Pass.WHOLE
              + "(?<array>#)=#\\(#,\\d+\\);(?<same>#)=\\k<array>;"
              + "(?<sets>(?:\\k<same>\\[\\d+\\]=#;)+)(?<use>#)=\\k<array>;(?=\\})");

  private PlainArrays() {}

  static String of(String module) {
    for (Matcher each = Pass.TEXT.matcher(module); each.find(); ) {
      if (each.group().contains(".data")) {
        throw new IllegalStateException("a text looks like an array: " + each.group());
      }
    }
    String text = makers(module);
    Matcher wrapper =
        Pass.find(
            text,
            Pass.WHOLE
                + "(?<name>#)=cls=>\\{let result=.*?"
                + "\\.prototype\\.(?<clone>#)=function\\(\\)\\{let dataCopy;.*?return result;\\}");
    String name = wrapper.group("name");
    String clone = "\\." + Pattern.quote(wrapper.group("clone")) + "\\(\\)";
    text = text.substring(0, wrapper.start()) + name + "=0" + text.substring(wrapper.end());
    text = Pass.pattern("(?<==)" + Pattern.quote(name) + "\\(#\\)").matcher(text).replaceAll("0");
    text = text.replaceAll("\\.data(?![\\w$])", "").replaceAll(clone, ".slice()");
    return ELEMENT_BY_ELEMENT
        .matcher(text)
        .replaceAll(
            all ->
                Matcher.quoteReplacement(
                    all.group("use") + "=[" + elements(all.group("sets")) + "];"));
  }

  /** What makes arrays of objects, of elements at hand, of numbers, of longs at hand. */
  private static String makers(String module) {
    String text = module;
    text = Pass.swap(text, "(#)=\\(cls,sz\\)=>\\{.*?\\},", "$1=(cls,sz)=>Array(sz).fill(null),");
    text = Pass.swap(text, "(?<==\\(cls,data\\)=>)new\\s*\\(#\\(cls\\)\\)\\(data\\)", "data");
    text = Pass.pattern("new #\\((new \\w+Array\\(sz\\))\\)").matcher(text).replaceAll("$1");
    return Pass.swap(
        text, "(?<==data=>)\\{let buffer=.*?;buffer.set\\(data\\);return .*?\\}", "data");
  }

  private static String elements(String sets) {
    return Pass.pattern(";?#\\[\\d+\\]=").matcher(sets).replaceAll(",").replaceAll("^,|;$", "");
  }
}
