package coop.panoplie.declarationintake;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Entry;
import coop.panoplie.shell.Packs;
import coop.panoplie.shell.Rehearsal;
import coop.panoplie.shell.Rehearses;
import coop.panoplie.shell.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;

/** A declaration and its life, from draft to job. */
public final class Handler implements RequestStreamHandler, Rehearses {
  private final Entry entry;

  public Handler() {
    this(Surroundings.ofLambda());
    rehearse();
  }

  public Handler(Surroundings surroundings) {
    this(surroundings, Packs::of);
  }

  Handler(Surroundings surroundings, Function<Country, Pack> packs) {
    this.entry = DaggerComponent.factory().create(surroundings, packs).entry();
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
