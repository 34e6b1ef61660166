package coop.panoplie.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** No mail twice for the same event, wherever the function is stopped. */
final class OnceTest {
  private static final Fact INVOICE = Sample.issued(Issue.Kind.INVOICE);

  private final Post post = new Post();

  @Test
  void fiveDeliveriesAreOne() {
    for (int i = 0; i < 5; i++) {
      assertTrue(post.hear("e1", INVOICE));
    }
    assertEquals(2, post.mails().size());
    assertEquals(1, post.bench.sent(Fact.ToolReported.class).size());
    assertEquals(1, post.bench.sent(Fact.NotificationIssued.class).size());
  }

  /** Stops the function at its n-th touch of the outside, for every n, then lets it come again. */
  @Test
  void stoppedAnywhereItSendsEachMailAtMostOnceAndSettles() {
    for (int stopAt = 1; stopAt < 60; stopAt++) {
      Post one = new Post();
      AtomicInteger touches = new AtomicInteger();
      int n = stopAt;
      one.bench.beforeEach =
          what -> {
            // everything after the stop fails too: the process is gone
            if (touches.incrementAndGet() >= n) {
              throw new IllegalStateException("killed");
            }
          };
      boolean whole = one.hear("e1", INVOICE);
      one.worldIsWhole();
      one.later(Duration.ofSeconds(130));
      assertTrue(one.hear("e1", INVOICE), "comes to an end after a stop at " + n);

      long toClient =
          one.mails().stream().filter(m -> m.to().contains(Sample.CLIENTS_MAIL)).count();
      long toMember =
          one.mails().stream().filter(m -> m.to().contains(Sample.MEMBERS_MAIL)).count();
      assertTrue(toClient <= 1 && toMember <= 1, "twice after a stop at " + n);
      if (toClient == 0 || toMember == 0) {
        assertInstanceOf(ToolState.Refused.class, one.state(), "silent at " + n);
      }
      if (whole) {
        return;
      }
    }
    throw new AssertionError("never ran to its end");
  }

  @Test
  void aStopBetweenSendingAndNotingLeavesItToStaff() {
    AtomicInteger writes = new AtomicInteger();
    post.bench.beforeEach =
        what -> {
          if (what.equals("dynamodb.transactWriteItems") && writes.incrementAndGet() >= 2) {
            throw new IllegalStateException("killed");
          }
        };
    assertFalse(post.hear("e1", INVOICE));
    assertEquals(1, post.mails().size(), "the client's mail left, unnoted");
    post.worldIsWhole();

    assertFalse(post.hear("e1", INVOICE), "another run may still be sending it");
    post.later(PostOffice.IN_FLIGHT.plusSeconds(1));
    assertTrue(post.hear("e1", INVOICE));
    assertEquals(2, post.mails().size(), "only the member's mail was added");
    ToolState.Refused refused = assertInstanceOf(ToolState.Refused.class, post.state());
    assertTrue(refused.because().en().contains("nobody can say"), refused.because().en());

    assertTrue(post.hear("s1", Sample.staff(StaffAct.Kind.AGAIN)));
    assertEquals(2, post.mails().size(), "again is not enough to risk a second mail");
    assertTrue(post.hear("s2", Sample.staff(StaffAct.Kind.FORCE)));
    assertTrue(post.hear("s2", Sample.staff(StaffAct.Kind.FORCE)));
    assertEquals(3, post.mails().size(), "forced once");
    assertInstanceOf(ToolState.Waiting.class, post.state());
  }

  @Test
  void aRefusedAddressIsReportedAndSentAgainByStaff() {
    post.mailServiceSays(400, "MessageRejected");
    assertTrue(post.hear("e1", INVOICE));
    ToolState.Refused refused = assertInstanceOf(ToolState.Refused.class, post.state());
    assertEquals(
        "Het e-mailadres van uw klant werd geweigerd. Het e-mailadres van uzelf werd geweigerd.",
        refused.because().nl());

    post.worldIsWhole();
    assertTrue(post.hear("e1", INVOICE));
    assertEquals(0, post.mails().size(), "the event itself is over");
    assertTrue(post.hear("s1", Sample.staff(StaffAct.Kind.AGAIN)));
    assertEquals(2, post.mails().size());
    assertInstanceOf(ToolState.Waiting.class, post.state());
  }

  @Test
  void aWrongAddressIsRefusedWithoutAskingTheService() {
    assertTrue(post.hear("e1", Sample.issued(Issue.Kind.INVOICE, "not an address")));
    assertEquals(1, post.mails().size());
    assertInstanceOf(ToolState.Refused.class, post.state());
  }

  @Test
  void aClientWithoutAddressIsSaid() {
    assertTrue(post.hear("e1", Sample.issued(Issue.Kind.INVOICE, null)));
    ToolState.Refused refused = assertInstanceOf(ToolState.Refused.class, post.state());
    assertEquals("There is no e-mail address for your client.", refused.because().en());
    assertTrue(post.hear("s1", Sample.staff(StaffAct.Kind.FORCE)));
    assertInstanceOf(ToolState.Waiting.class, post.state());
  }

  @Test
  void aClosedServiceOnlyDelays() {
    post.mailServiceSays(429, "TooManyRequestsException");
    assertFalse(post.hear("e1", INVOICE));
    post.worldIsWhole();
    assertTrue(post.hear("e1", INVOICE));
    assertEquals(2, post.mails().size());
  }

  @Test
  void aServiceThatBreaksWhileTakingIsNotAskedTwice() {
    post.mailServiceSays(503, "InternalFailure");
    assertTrue(post.hear("e1", INVOICE));
    post.worldIsWhole();
    assertTrue(post.hear("e1", INVOICE));
    assertEquals(0, post.mails().size());
    assertInstanceOf(ToolState.Refused.class, post.state());
  }

  @Test
  void theMessageIdIsTheMailsOwn() {
    post.hear("e1", INVOICE);
    Post other = new Post();
    other.hear("e1", INVOICE);
    other.hear("e2", Sample.cancelled());

    assertEquals(post.mails().get(0).messageId(), other.mails().get(0).messageId());
    assertEquals(4, other.mails().stream().map(Post.Read::messageId).distinct().count());
    assertTrue(post.mails().get(0).messageId().endsWith("@panoplie.example>"));
  }
}
