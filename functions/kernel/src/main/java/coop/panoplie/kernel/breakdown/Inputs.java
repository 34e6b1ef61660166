package coop.panoplie.kernel.breakdown;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** What a formula was fed with for one line. */
public final class Inputs extends AbstractList<Input> {

  public static final Inputs NONE = new Inputs(List.of(), new long[0]);

  /** Names and units; the numbers in them do not count. */
  private final List<Input> names;

  private final long[] numbers;

  private Inputs(List<Input> names, long[] numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  public static Inputs of(List<Input> inputs) {
    List<Input> names = List.copyOf(inputs);
    long[] numbers = new long[names.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = names.get(i).exact();
    }
    return new Inputs(names, numbers);
  }

  /** These and others after them. */
  public Inputs and(Inputs more) {
    List<Input> all = new ArrayList<>(this);
    all.addAll(more);
    return of(all);
  }

  @Override
  public Input get(int index) {
    Input name = names.get(index);
    return new Input(name.name(), name.unit(), numbers[index]);
  }

  @Override
  public int size() {
    return numbers.length;
  }

  /** What a formula is always fed with, in its order: named once, for all its lines. */
  public static final class Names {

    private final List<Input> names = new ArrayList<>();

    private Names() {}

    public static Names of(Input.Unit unit, String... names) {
      return new Names().and(unit, names);
    }

    /** And these after them. */
    public Names and(Input.Unit unit, String... more) {
      for (String name : more) {
        names.add(new Input(name, unit, 0));
      }
      return this;
    }

    /** One line's numbers, in millionths of their units and in the order of the names. */
    public Inputs with(long... numbers) {
      if (numbers.length != names.size()) {
        throw new IllegalArgumentException("as many numbers as names");
      }
      return new Inputs(names, numbers);
    }
  }
}
