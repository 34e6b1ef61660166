package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.money.Money;

/**
 * What a job adds to a sum the law takes over a longer period, such as the pay of a quarter.
 *
 * @param key the pack's name of the sum, such as {@code special.base}
 * @param period {@code 2026}, {@code 2026-Q4} or {@code 2026-11}
 * @param amount euros; days and hours are carried the same way, with two decimals
 */
public record Carry(String key, String period, Money amount) {}
