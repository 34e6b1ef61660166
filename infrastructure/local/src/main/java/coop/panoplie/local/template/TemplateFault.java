package coop.panoplie.local.template;

import org.yaml.snakeyaml.nodes.Node;

/** The template says something the local host cannot run; the message names the line and path. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TemplateFault(String message) {
    super("template.yaml: " + message);
  }

  TemplateFault(Node at, String path, String message) {
    super("template.yaml line " + (at.getStartMark().getLine() + 1) + ", " + path + ": " + message);
  }
}
