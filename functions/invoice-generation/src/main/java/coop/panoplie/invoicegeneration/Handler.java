package coop.panoplie.invoicegeneration;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import coop.panoplie.documents.InvoicePdf;
import coop.panoplie.shell.Entry;
import coop.panoplie.shell.Rehearses;
import coop.panoplie.shell.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The function's door: queue messages and the schedule in, partial batch answers out. */
public final class Handler implements RequestStreamHandler, Rehearses {
  private final Entry entry;

  public Handler() {
    this(Surroundings.ofLambda());
    rehearse();
  }

  public Handler(Surroundings surroundings) {
    this(surroundings, InvoicePdf::render);
  }

  /** With another printer: tests that count numbers need no paper. */
  Handler(Surroundings surroundings, Paper.Printer printer) {
    this.entry = DaggerComponent.factory().create(surroundings, printer).entry();
  }

  @Override
  public void rehearse() {
    InvoiceRehearsal.run();
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    entry.handle(input, output);
  }
}
