package coop.panoplie.eventrelay;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The safety net behind the fast path: fed by the tables' streams. */
public final class Handler implements RequestStreamHandler {
  private final Relay relay;

  public Handler() {
    this(Surroundings.ofLambda());
  }

  public Handler(Surroundings surroundings) {
    this.relay = DaggerComponent.factory().create(surroundings).relay();
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    Json.mapper().writeValue(output, relay.handle(Json.mapper().readTree(input)));
  }
}
