package coop.panoplie.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as JavaScript has them. The compiler wraps each in an object of {@code java.lang.String}
 * that keeps its hash; here it is a text and nothing else.
 */
final class PlainTexts {

  private PlainTexts() {}

  static String of(String module) {
    Matcher js =
        Pass.find(
            module, Pass.WHOLE + "(?<name>#)=str=>str===null\\?null:str\\.(?<field>#)(?=[,;])");
    String unwrap = js.group("name");
    String field = "\\." + Pattern.quote(js.group("field")) + "(?![\\w$])";
    Matcher java =
        Pass.find(module, Pass.WHOLE + "(?<name>#)=str=>str===null\\?null:(?<make>#)\\(str\\)");
    String wrap = java.group("name");
    String make = Pattern.quote(java.group("make"));
    Matcher maker =
        Pass.find(
            module,
            Pass.WHOLE + make + "=a=>\\{let b=new (?<type>#)\\(\\);#\\(b,a\\);return b;\\}");
    String type = Pattern.quote(maker.group("type"));
    String text = maker.replaceFirst(java.group("make") + "=a=>a");
    text = Pass.swap(text, type + "\\.prototype\\.toString=function.*?\\};", "");
    text = Pass.swap(text, type + "\\.prototype\\.valueOf=.*?;", "");
    text = text.replaceAll(Pass.WHOLE + type + "\\.prototype", "String.prototype");
    text =
        Pass.swap(
            text,
            "(" + type + ")=/\\*.__PURE__\\*/#\\(#\\)",
            "$1={[Symbol.hasInstance]:text=>typeof text===\"string\"}");
    text = Pass.swap(text, "(#)=new " + type + ";+\\1" + field + "=\"\"", "$1=\"\"");
    text = text.replaceAll(field, "");
    return text.replace(
            wrap + "=str=>str===null?null:" + java.group("make") + "(str)", wrap + "=str=>str")
        .replace(unwrap + "=str=>str===null?null:str", unwrap + "=str=>str");
  }
}
