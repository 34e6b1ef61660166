package coop.panoplie.notifications;

/** A file inside a mail. */
record Attachment(String fileName, String contentType, byte[] bytes) {}
