package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Nullable;

/**
 * What is to be done.
 *
 * @param status how the member is engaged; absent means the pack's usual one for this nature
 * @param function the post as it stands in the contract, such as "violonist" or "formatrice"
 */
public record Mission(
    @Nullable String title,
    @Nullable String description,
    @Nullable Nature nature,
    @Nullable String function,
    @Nullable Status status) {

  /** The nature of what is sold: it decides the VAT rate, the person does not. */
  public enum Nature {
    PERFORMANCE,
    TRAINING,
    SERVICE,
    COPYRIGHT
  }

  /** How a member is engaged for a job: which social security and labour rules apply. */
  public enum Status {
    /** White collar in Belgium, non-executive in France, on a fixed-term contract. */
    EMPLOYEE,
    /** France: cadre. */
    EXECUTIVE,
    /** Belgium: manual worker, contributions on 108 %. */
    MANUAL,
    /** Belgium: artist under an employment contract, worker code 046. */
    ARTIST,
    /** Belgium: artist without a link of authority, law of 27/06/1969 article 1bis. */
    ARTICLE_1BIS,
    /** Belgium: student within the yearly contingent of hours. */
    STUDENT,
    /** Belgium: amateur arts allowance, neither contributions nor tax within its caps. */
    AMATEUR,
    /** France: entrepreneur-salarié associé of a CAE. */
    CESA,
    /** France: performer, annexe 10. */
    PERFORMER,
    /** France: technician, annexe 8. */
    TECHNICIAN
  }
}
