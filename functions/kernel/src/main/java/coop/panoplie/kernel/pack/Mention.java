package coop.panoplie.kernel.pack;

import coop.panoplie.kernel.Text;

/** A clause a document must carry, with the rule that asks for it. */
public record Mention(String code, Text heading, Text text, String source) {}
