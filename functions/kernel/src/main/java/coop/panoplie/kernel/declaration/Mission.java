package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Nullable;

/**
 * What is to be done.
 *
 * @param function the post as it stands in the contract, such as "violonist" or "formatrice"
 */
public record Mission(
    @Nullable String title,
    @Nullable String description,
    @Nullable Nature nature,
    @Nullable String function) {

  /** The nature of what is sold: it decides the VAT rate, the person does not. */
  public enum Nature {
    PERFORMANCE,
    TRAINING,
    SERVICE,
    COPYRIGHT
  }
}
