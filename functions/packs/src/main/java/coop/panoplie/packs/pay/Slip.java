package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.money.Money;
import java.util.List;

/**
 * A job's pay, all months together.
 *
 * @param items the lines from gross to net
 * @param gross with what the law adds at the end of a contract
 * @param employer contributions net of reductions
 * @param employee contributions net of bonuses
 * @param notices what the member must know
 */
public record Slip(
    List<Item> items,
    Money gross,
    Money employer,
    Money employee,
    Money taxable,
    Money tax,
    Money net,
    List<Notice> notices) {}
