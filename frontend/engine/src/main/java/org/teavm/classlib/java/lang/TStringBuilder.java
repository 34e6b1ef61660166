package org.teavm.classlib.java.lang;

import org.teavm.jso.JSBody;

/**
 * What the packs ask of {@code java.lang.StringBuilder}, on the browser's own strings: a tenth of
 * the compiler's version, which finds this class first.
 */
public class TStringBuilder extends TObject implements TCharSequence {

  private String text;

  public TStringBuilder() {
    text = "";
  }

  public TStringBuilder(int ignored) {
    text = "";
  }

  public TStringBuilder(String text) {
    this.text = text;
  }

  public TStringBuilder append(String more) {
    text = joined(text, more == null ? "null" : more);
    return this;
  }

  public TStringBuilder append(Object more) {
    return append(more == null ? null : more.toString());
  }

  public TStringBuilder append(char more) {
    text = joined(text, more);
    return this;
  }

  public TStringBuilder append(int more) {
    text = joinedNumber(text, more);
    return this;
  }

  public TStringBuilder append(long more) {
    if (more < 0) {
      append('-');
    }
    long tens = more / 10;
    if (tens != 0) {
      append(tens < 0 ? -tens : tens);
    }
    int digit = (int) (more % 10);
    return append(digit < 0 ? -digit : digit);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int at) {
    return text.charAt(at);
  }

  @Override
  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public TCharSequence subSequence(int from, int to) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String toString() {
    return text;
  }

  @JSBody(
      params = {"one", "other"},
      script = "return one + other;")
  private static native String joined(String one, String other);

  @JSBody(
      params = {"one", "other"},
      script = "return one + String.fromCharCode(other);")
  private static native String joined(String one, char other);

  @JSBody(
      params = {"one", "other"},
      script = "return one + other;")
  private static native String joinedNumber(String one, int other);
}
