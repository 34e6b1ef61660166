package coop.panoplie.memberaccount;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import coop.panoplie.shell.Entry;
import coop.panoplie.shell.Rehearses;
import coop.panoplie.shell.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The function's doors: events in from the queue, a member's requests over HTTP. */
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
    AccountRehearsal.run();
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    entry.handle(input, output);
  }
}
