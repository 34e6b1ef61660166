package coop.panoplie.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.systemtests.Doors;
import coop.panoplie.systemtests.LocalClock;
import coop.panoplie.systemtests.Member;
import coop.panoplie.systemtests.OfferLink;
import coop.panoplie.systemtests.Samples;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Whole declarations, one after the other and several at once. */
final class Cascades {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Doors doors;

  Cascades(Doors doors) {
    this.doors = doors;
  }

  /** From the client's click to the last tool settled, each kind of member in turn. */
  Figures fromAcceptance(int times) {
    Member[] members = {member(Samples.MUSICIAN), member(Samples.TRAINER)};
    long[] nanos = new long[times];
    for (int i = 0; i < times; i++) {
      Samples sample = Samples.values()[i % 2];
      nanos[i] = one(members[i % 2], sample);
    }
    return Figures.of(nanos);
  }

  /**
   * Cascades settled per second while that many members work without a pause.
   *
   * @return cascades and seconds
   */
  Rate together(int clients, Duration howLong) {
    // One after the other: two sign-ins of one person would save the same profile at once.
    List<Member> members =
        IntStream.range(0, clients).mapToObj(i -> member(Samples.values()[i % 2])).toList();
    AtomicInteger settled = new AtomicInteger();
    long begin = System.nanoTime();
    long end = begin + howLong.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, clients)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            Samples sample = Samples.values()[i % 2];
                            Member member = members.get(i);
                            while (System.nanoTime() < end) {
                              one(member, sample);
                              settled.incrementAndGet();
                            }
                          }))
              .toList();
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return new Rate(settled.get(), (System.nanoTime() - begin) / 1e9);
  }

  /** So many in so many seconds. */
  record Rate(int count, double seconds) {
    double perSecond() {
      return count / seconds;
    }
  }

  private Member member(Samples sample) {
    Member member = Member.signsIn(doors, sample.member());
    member.saveProfile(sample.profile());
    return member;
  }

  private long one(Member member, Samples sample) {
    ObjectNode content = sample.content(new LocalClock(doors).today().plusDays(8));
    String id = member.declare(content).path("id").asText();
    OfferLink link = OfferLink.of(doors, member.submit(id).at("/offer/link").asText());
    long before = System.nanoTime();
    link.accept("Nora Lambrecht").expect(200);
    member.settled(id, PATIENCE);
    return System.nanoTime() - before;
  }
}
