package coop.panoplie.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** ElasticMQ brings a file of the same name; ours is read first only where it stands first. */
class ActorSettingsTest {

  @Test
  void theActorsAreQuietAndSeldomAwake() {
    Config read = ConfigFactory.load();
    assertEquals("OFF", read.getString("pekko.loglevel"));
    assertEquals(Duration.ofMillis(50), read.getDuration("pekko.scheduler.tick-duration"));
  }
}
