package coop.panoplie.kernel.pack;

import coop.panoplie.kernel.Text;

/**
 * A clause a document must carry, with the rule that asks for it.
 *
 * @param code on an invoice the subject code of its note (UNTDID 4451: PMT, PMD, AAB, REG, AAI), on
 *     a contract a stable name within the pack
 * @param source act and article, by the name each language has for them
 */
public record Mention(String code, Text heading, Text text, Text source) {}
