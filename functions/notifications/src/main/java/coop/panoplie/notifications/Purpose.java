package coop.panoplie.notifications;

/** Why a mail is sent. With the event and the role it names the mail: sent once, or never. */
enum Purpose {
  OFFER,
  OFFER_SENT,
  OFFER_NOT_SENT,
  CHANGES_ASKED,
  OFFER_REFUSED,
  OFFER_EXPIRED,
  OFFER_WITHDRAWN,
  JOB_CONFIRMED,
  JOB_CANCELLED,
  INVOICE,
  CREDIT_NOTE,
  CONTRACT,
  CONTRACT_CANCELLATION,
  TOOL_REFUSED
}
