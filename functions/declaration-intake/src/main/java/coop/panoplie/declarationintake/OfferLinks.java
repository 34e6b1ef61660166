package coop.panoplie.declarationintake;

/** Where the client answers: the portal's page, with the signed token as its last part. */
record OfferLinks(OfferTokens tokens, String portalUrl) {

  String to(String declarationId, OfferOut out) {
    return portalUrl + "/offer/" + tokens.sign(declarationId, out.version(), out.validUntil());
  }
}
