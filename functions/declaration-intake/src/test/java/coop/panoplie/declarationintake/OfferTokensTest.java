package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferTokensTest {
  private static final Instant EXPIRES = Instant.parse("2026-12-07T22:59:59Z");
  private final OfferTokens tokens = Given.TOKENS;
  private final String token = tokens.sign("3f2a-77", 4, EXPIRES);

  @Test
  void aTokenSaysWhatWasSigned() {
    OfferTokens.Claim claim = tokens.verify(token).orElseThrow();

    assertEquals(new OfferTokens.Claim("3f2a-77", 4, EXPIRES), claim);
    assertFalse(claim.hasExpired(EXPIRES));
    assertTrue(claim.hasExpired(EXPIRES.plusSeconds(1)));
  }

  @Test
  void noCharacterOfItCanBeChanged() {
    for (int i = 0; i < token.length(); i++) {
      for (char other : new char[] {'A', 'B', '.', '-', '=', 'é', ' '}) {
        if (token.charAt(i) != other) {
          String forged = token.substring(0, i) + other + token.substring(i + 1);
          assertEquals(Optional.empty(), tokens.verify(forged), forged);
        }
      }
    }
  }

  @Test
  void nothingElseIsAToken() {
    String other =
        new OfferTokens("another key that is also long enough").sign("3f2a-77", 4, EXPIRES);
    String unsigned = encoded("4.1796684399.3f2a-77");

    for (String each :
        new String[] {
          "",
          ".",
          "..",
          "x",
          "x.",
          ".x",
          other,
          unsigned,
          unsigned + ".",
          token + "=",
          token + "A",
          token.substring(0, token.length() - 1),
          " " + token
        }) {
      assertEquals(Optional.empty(), tokens.verify(each), each);
    }
  }

  @Test
  void aWeakKeyIsRefusedAtStart() {
    assertThrows(IllegalStateException.class, () -> new OfferTokens("short"));
  }

  private static String encoded(String claim) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(claim.getBytes(StandardCharsets.UTF_8));
  }
}
