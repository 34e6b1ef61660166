package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Nullable;

/**
 * The household as the Belgian withholding tax and special contribution see it on 1 January.
 *
 * @param scale I: single, or a partner with own income; II: a partner without income
 * @param children dependent children, disabled ones included
 * @param disabledChildren how many of the children are disabled: each counts double
 * @param singleParent lives alone with children
 * @param disabled the worker is disabled
 * @param partnerDisabled the partner is disabled
 * @param elders dependents of 65 or more in need of care
 * @param others other dependents
 * @param partner what is known of a partner; absent means what the scale says
 */
public record Household(
    Scale scale,
    int children,
    int disabledChildren,
    boolean singleParent,
    boolean disabled,
    boolean partnerDisabled,
    int elders,
    int others,
    @Nullable Partner partner) {

  public enum Scale {
    I,
    II
  }

  /** A partner's own income, by the limits of the withholding tax. */
  public enum Partner {
    NONE,
    WITHOUT_INCOME,
    /** Up to the small income that still gives a reduction under scale I. */
    SMALL_INCOME,
    /** Up to the small pension that still gives a reduction under scale I. */
    SMALL_PENSION,
    WITH_INCOME
  }

  /** So many children, nothing else to tell. */
  public Household(Scale scale, int children) {
    this(scale, children, 0, false, false, false, 0, 0, null);
  }

  /** What is known of the partner, the scale speaking where nothing else does. */
  public Partner partnerOrScale() {
    return partner != null ? partner : scale == Scale.II ? Partner.WITHOUT_INCOME : Partner.NONE;
  }

  /**
   * Whether scale and partner exclude each other: scale II is for a partner without income, or with
   * a pension so small that it does not count.
   */
  public boolean contradicts() {
    return switch (partnerOrScale()) {
      case NONE, SMALL_INCOME, WITH_INCOME -> scale == Scale.II;
      case WITHOUT_INCOME -> scale == Scale.I;
      case SMALL_PENSION -> false;
    };
  }
}
