package coop.panoplie.kernel.breakdown;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;

/** What a formula was fed with for one line. */
public final class Inputs extends AbstractList<Input> {

  public static final Inputs NONE = new Inputs(new Input[0], new long[0]);

  /** Names and units; the numbers in them do not count. */
  private final Input[] names;

  private final long[] numbers;

  private Inputs(Input[] names, long[] numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  public static Inputs of(Collection<Input> inputs) {
    Input[] names = inputs.toArray(new Input[0]);
    long[] numbers = new long[names.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = names[i].exact();
    }
    return new Inputs(names, numbers);
  }

  @Override
  public Input get(int index) {
    return new Input(names[index].name(), names[index].unit(), numbers[index]);
  }

  @Override
  public int size() {
    return names.length;
  }

  /** What a formula is always fed with, in its order: named once, for all its lines. */
  public static final class Names {

    private final Input[] names;

    private Names(Input[] names) {
      this.names = names;
    }

    public static Names of(Input.Unit unit, String... names) {
      return new Names(new Input[0]).and(unit, names);
    }

    /** These, and more after them. */
    public Names and(Input.Unit unit, String... more) {
      Input[] all = Arrays.copyOf(names, names.length + more.length);
      for (int i = 0; i < more.length; i++) {
        all[names.length + i] = new Input(more[i], unit, 0);
      }
      return new Names(all);
    }

    /** One line's numbers, in millionths of their units and in the order of the names. */
    public Inputs with(long... numbers) {
      if (numbers.length != names.length) {
        throw new IllegalArgumentException("as many numbers as names");
      }
      return new Inputs(names, numbers);
    }
  }
}
