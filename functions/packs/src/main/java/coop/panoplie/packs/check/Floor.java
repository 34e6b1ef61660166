package coop.panoplie.packs.check;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.Dated;

/**
 * The least a job may pay.
 *
 * @param pay for all its hours
 * @param figure the minimum of the law; when it is missing, {@code pay} is an amount the true
 *     minimum surely does not exceed
 */
public record Floor(Money pay, Dated figure) {}
