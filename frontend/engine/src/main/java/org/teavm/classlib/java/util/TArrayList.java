package org.teavm.classlib.java.util;

/**
 * What the packs ask of {@code java.util.ArrayList}. The compiler finds this small class before its
 * own.
 */
public class TArrayList<E> extends TAbstractList<E> implements TRandomAccess {

  private Object[] elements = new Object[8];
  private int size;

  public TArrayList() {}

  public TArrayList(int ignored) {}

  public TArrayList(TCollection<? extends E> others) {
    TIterator<? extends E> each = others.iterator();
    while (each.hasNext()) {
      add(each.next());
    }
  }

  @Override
  @SuppressWarnings("unchecked") // only E is ever put in
  public E get(int at) {
    if (at < 0 || at >= size) {
      throw new IndexOutOfBoundsException();
    }
    return (E) elements[at];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean add(E element) {
    add(size, element);
    return true;
  }

  @Override
  public void add(int at, E element) {
    if (size == elements.length) {
      Object[] more = new Object[size * 2];
      for (int i = 0; i < size; i++) {
        more[i] = elements[i];
      }
      elements = more;
    }
    for (int i = size; i > at; i--) {
      elements[i] = elements[i - 1];
    }
    elements[at] = element;
    size++;
  }

  @Override
  public E set(int at, E element) {
    E before = get(at);
    elements[at] = element;
    return before;
  }

  @Override
  public E remove(int at) {
    E before = get(at);
    size--;
    for (int i = at; i < size; i++) {
      elements[i] = elements[i + 1];
    }
    return before;
  }
}
