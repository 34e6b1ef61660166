package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.money.Money;
import java.util.AbstractList;

/** What a job leaves, gathered sum by sum; a job has a dozen, so they are kept as plain numbers. */
public final class Carries extends AbstractList<Carry> {

  private String[] keys;
  private String[] periods;
  private long[] cents;
  private int size;

  /**
   * @param usual how many there mostly are; more find room too
   */
  public Carries(int usual) {
    keys = new String[usual];
    periods = new String[usual];
    cents = new long[usual];
  }

  /** Leaves an amount in cents; nothing when it is zero. */
  public void leave(String key, String period, long amount) {
    if (amount == 0) {
      return;
    }
    if (size == cents.length) {
      grow();
    }
    keys[size] = key;
    periods[size] = period;
    cents[size] = amount;
    size++;
  }

  /** By hand: the usual ways to copy an array of objects fail in the browser. */
  private void grow() {
    int room = 2 * size + 1;
    String[] moreKeys = new String[room];
    String[] morePeriods = new String[room];
    long[] moreCents = new long[room];
    for (int i = 0; i < size; i++) {
      moreKeys[i] = keys[i];
      morePeriods[i] = periods[i];
      moreCents[i] = cents[i];
    }
    keys = moreKeys;
    periods = morePeriods;
    cents = moreCents;
  }

  @Override
  public Carry get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return new Carry(keys[index], periods[index], Money.ofCents(cents[index]));
  }

  @Override
  public int size() {
    return size;
  }
}
