package coop.panoplie.kernel.pack;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Aim;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;

/**
 * A country's rules: dated figures with their sources, formulas, floors, mentions, check digits.
 */
public interface Pack {

  Country country();

  /** The identity and range of dates this pack vouches for; it refuses outside. */
  PackInfo info();

  /** The legal entity of this country: employer and seller. */
  Entity entity();

  /**
   * The money of the declared job, by the law of its last day of work. Needs country, dates, days,
   * hours, price, client kind and country, nature; what is missing comes back as refusals.
   *
   * @param soFar what the member's earlier jobs left to be added up with this one
   */
  Decision<Breakdown> breakdown(Content content, Profile member, SoFar soFar);

  /** The money of the job as if it were the member's first. */
  default Decision<Breakdown> breakdown(Content content, Profile member) {
    return breakdown(content, member, SoFar.NOTHING);
  }

  /**
   * The breakdown at the lowest price that reaches the aim; the content's own price is not looked
   * at. Where no price gives exactly the aim, a notice says why and what the nearest one gives.
   */
  Decision<Breakdown> aim(Content content, Profile member, SoFar soFar, Aim aim);

  /** Says in words how a line of one of its breakdowns was computed, with the numbers in it. */
  Text explain(Line line);

  /** What an input of a line is called. */
  Text name(Input input);

  /**
   * Everything that stops this declaration from being submitted today: missing parts, dates,
   * floors, check digits, amounts. Empty when it may go to the client.
   */
  List<Refusal> check(Content content, Profile member, LocalDate today);

  /** What the employment contract of this job must say, in the order it should be read. */
  List<Mention> contractMentions(Content content, Profile member, Breakdown breakdown);

  /** What the invoice must say besides its figures (late payment, indemnity, category). */
  List<Mention> invoiceMentions(Content content, Breakdown breakdown);

  WorkingDays workingDays();
}
