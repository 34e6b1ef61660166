package coop.panoplie.shell.http;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Refusal;
import java.util.List;

/**
 * RFC 9457 problem details: what is wrong, where, and what to do about it.
 *
 * @param type a name of the house, stable: {@code urn:panoplie:problem:<code>}
 * @param title and {@code detail} in the caller's language
 * @param text the same words in the three languages
 */
public record ProblemDetails(
    String type,
    String title,
    int status,
    String detail,
    Text text,
    String correlationId,
    List<Refusal> errors) {}
