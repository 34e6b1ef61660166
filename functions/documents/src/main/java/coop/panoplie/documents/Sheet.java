package coop.panoplie.documents;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import java.time.LocalDate;

/**
 * A document ready for the press.
 *
 * @param html well-formed, complete with its style
 * @param dated the only date in the file: the same input gives the same bytes
 */
record Sheet(
    String html,
    String title,
    String author,
    Language language,
    LocalDate dated,
    @Nullable Attachment attachment) {}
