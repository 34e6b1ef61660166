package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.Text;

/** Something the member must know about the figures. */
public record Notice(String code, Text text) {}
