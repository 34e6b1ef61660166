package coop.panoplie.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a compiled module what only serves a debugger or a program with a main method: names
 * of classes and objects in words, stack traces in Java's terms, the start of a main thread. What
 * nothing refers to any more then falls to the portal's minifier. Small whole numbers are written
 * as JavaScript writes them.
 */
final class Trim {

  private static final Pattern CALL = Pattern.compile("\\.([\\w$]{1,2})\\(");

  private static final Pattern LONG_OF_INT =
      Pass.pattern("(#)=val=>BigInt\\.asIntN\\(64,BigInt\\(val\\|0\\)\\)");

  private Trim() {}

  static String of(String module) {
    String text = forNobody(FinalFields.setOnce(unbroken(module)));
    text = PlainArrays.of(Constants.atOnce(wholeNumbers(text)));
    return whole(Words.inPlace(PlainTexts.of(Classes.ofJavaScript(text))));
  }

  /**
   * The module, if everybody who is called is there. The compiler's own names are of a letter or
   * two; the browser's are longer.
   */
  private static String whole(String module) {
    String code = Pass.TEXT.matcher(module).replaceAll("\"\"");
    for (Matcher call = CALL.matcher(code); call.find(); ) {
      String member = call.group(1);
      if (!Pattern.compile("[{,]" + Pattern.quote(member) + ":").matcher(code).find()) {
        throw new IllegalStateException("the compiled module calls a member nobody has: " + member);
      }
    }
    return module;
  }

  /** The compiler breaks lines anywhere. */
  private static String unbroken(String text) {
    return text.replaceAll("(?<![\\w$])\n|\n(?![\\w$])", "").replace('\n', ' ');
  }

  private static String forNobody(String module) {
    String text = module;
    text = out(text, "#\\.prototype\\.toString=function\\(\\)\\{return #\\(#\\(this\\)\\);\\};");
    text = out(text, "#\\.prototype\\.__teavm_class__=function\\(\\)\\{return #\\(this\\);\\};");
    text = out(text, "(?<=[;\\s])let (#)=#\\(#\\);\\s*\\1\\.javaException=#;");
    text = out(text, "(?<=export\\{)# as main,");
    text =
        Pass.swap(
            text,
            "if\\(typeof Reflect==='object'\\)\\{let defaultMessage=.*?\\}else \\{(#)=Error;\\}",
            "$1=Error;");
    text =
        Pass.swap(
            text,
            "=\\(err,ex\\)=>\\{if\\(typeof #===\"function\"&&err\\.stack\\)\\{.*?\\}\\}\\}(?=,#;)",
            "=()=>{}");
    return Pass.swap(
        text,
        "=ex=>\\{let javaCause=.*?let err=new (#)\\((\"[^\"]*\"),cause\\);"
            + ".*?(err\\[#\\]=ex;ex\\.\\$jsException=err;).*?\\}",
        "=ex=>{let err=new $1($2);$3}");
  }

  private static String out(String text, String part) {
    return Pass.swap(text, part, "");
  }

  /** A call that makes a long of a small constant becomes the constant. */
  private static String wholeNumbers(String text) {
    Matcher maker = LONG_OF_INT.matcher(text);
    if (!maker.find()) {
      throw new IllegalStateException("the compiled module makes no longs of ints");
    }
    String call = Pass.WHOLE + Pattern.quote(maker.group(1)) + "\\(\\s*(-?\\d+)\\)";
    return Pattern.compile(call).matcher(text).replaceAll("$1n");
  }
}
