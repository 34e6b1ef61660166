package coop.panoplie.notifications;

/** Who a mail is for; it decides what the mail may contain. */
enum Role {
  MEMBER,
  CLIENT
}
