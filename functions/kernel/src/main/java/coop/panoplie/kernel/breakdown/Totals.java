package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.money.Money;

/**
 * The sums of a breakdown, all positive. {@code price = contribution + employerContributions +
 * gross + leftInActivity}; {@code net = gross - employeeContributions - tax}.
 *
 * @param price without VAT
 * @param payBudget what remains of the price for pay: gross and employer contributions
 * @param employerContributions net of reductions
 * @param leftInActivity cents of the budget no gross can use; they stay in the member's activity
 */
public record Totals(
    Money price,
    Money vat,
    Money clientTotal,
    Money contribution,
    Money payBudget,
    Money employerContributions,
    Money gross,
    Money employeeContributions,
    Money taxable,
    Money tax,
    Money net,
    Money leftInActivity) {}
