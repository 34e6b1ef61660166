package org.teavm.classlib.java.util;

/**
 * What the packs ask of {@code java.util.HashMap}: put, get, values; nothing is ever taken out. The
 * compiler finds this small class before its own.
 */
public class THashMap<K, V> extends TAbstractMap<K, V> {

  private Object[] keys = new Object[16];
  private Object[] values = new Object[16];
  private int size;

  @Override
  @SuppressWarnings("unchecked") // only put writes
  public V get(Object key) {
    return (V) values[place(key)];
  }

  @Override
  public boolean containsKey(Object key) {
    return keys[place(key)] != null;
  }

  @Override
  @SuppressWarnings("unchecked") // only put writes
  public V put(K key, V value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = place(key);
    if (keys[at] == null) {
      keys[at] = key;
      size++;
    }
    V before = (V) values[at];
    values[at] = value;
    return before;
  }

  @Override
  @SuppressWarnings("unchecked") // only put writes
  public TCollection<V> values() {
    TArrayList<V> all = new TArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != null) {
        all.add((V) values[i]);
      }
    }
    return all;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public TSet<Entry<K, V>> entrySet() {
    throw new UnsupportedOperationException();
  }

  private int place(Object key) {
    int at = key.hashCode() & (keys.length - 1);
    while (keys[at] != null && !keys[at].equals(key)) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    Object[] oldKeys = keys;
    Object[] oldValues = values;
    keys = new Object[oldKeys.length * 2];
    values = new Object[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
