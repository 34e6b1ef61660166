package coop.panoplie.feecalculation;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import coop.panoplie.shell.Entry;
import coop.panoplie.shell.Rehearsal;
import coop.panoplie.shell.Rehearses;
import coop.panoplie.shell.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The function's door: queue messages in, partial batch answers out. */
public final class Handler implements RequestStreamHandler, Rehearses {
  private final Entry entry;

  public Handler() {
    this(Surroundings.ofLambda());
    rehearse();
  }

  public Handler(Surroundings surroundings) {
    this.entry = DaggerComponent.factory().create(surroundings).entry();
  }

  @Override
  public void rehearse() {
    Rehearsal.all();
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    entry.handle(input, output);
  }
}
