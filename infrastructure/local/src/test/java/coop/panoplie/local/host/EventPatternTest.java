package coop.panoplie.local.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.panoplie.shell.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPatternTest {
  private static final String EVENT = "{'name':'INSERT','keys':{'pk':{'S':'OUTBOX#1'}}}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'name':['INSERT']} | true",
        "{'name':['REMOVE','INSERT']} | true",
        "{'name':['REMOVE']} | false",
        "{'keys':{'pk':{'S':[{'prefix':'OUTBOX#'}]}}} | true",
        "{'keys':{'pk':{'S':[{'prefix':'INBOX#'}]}}} | false",
        "{'name':[{'anything-but':['INSERT']}]} | false",
        "{'keys':{'sk':[{'exists':false}]}} | true",
        "{'name':['INSERT'],'keys':{'pk':{'S':['other']}}} | false",
      })
  void passes(String pattern, boolean expected) throws Exception {
    EventPattern filter = new EventPattern(pattern.replace('\'', '"'));
    assertEquals(expected, filter.matches(Json.mapper().readTree(EVENT.replace('\'', '"'))));
  }

  @Test
  void anUnknownOperatorStops() {
    assertThrows(
        IllegalStateException.class,
        () -> new EventPattern("{\"price\":[{\"numeric\":[\">\",1]}]}"));
  }
}
