package dev.kindling.review;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one width, each led by its number in three bytes (0 to 16,777,215), sorted by it and held
 * as the bytes they are kept as: reading a record costs no more than copying them. Immutable.
 */
public final class Rows {
  /** How many bytes of a row are its number. */
  public static final int NUMBER = 3;

  private final int width;
  private final byte[] bytes;

  private Rows(int width, byte[] bytes) {
    this.width = width;
    this.bytes = bytes;
  }

  /** None, of rows of that many bytes each. */
  public static Rows none(int width) {
    return new Rows(width, new byte[0]);
  }

  /**
   * The rows that {@link #text} wrote.
   *
   * @throws IllegalArgumentException if they aren't rows of that width in rising order
   */
  public static Rows of(int width, String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    if (bytes.length % width != 0)
      throw new IllegalArgumentException(
          "%d bytes aren't rows of %d".formatted(bytes.length, width));
    Rows rows = new Rows(width, bytes);
    for (int i = 1; i < rows.size(); i++)
      if (rows.number(i - 1) >= rows.number(i))
        throw new IllegalArgumentException("Rows out of order at " + i);
    return rows;
  }

  /** As Base64: four characters for three bytes. */
  public String text() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  public int size() {
    return bytes.length / width;
  }

  public boolean has(int number) {
    return search(number) >= 0;
  }

  /** The row of that number, its number included, or null. */
  public byte @Nullable [] find(int number) {
    int at = search(number);
    return at < 0 ? null : Arrays.copyOfRange(bytes, at * width, (at + 1) * width);
  }

  /** These with that row in the place of the one of its number, if there is one. */
  public Rows with(byte[] row) {
    if (row.length != width)
      throw new IllegalArgumentException("A row has %d bytes, not %d".formatted(width, row.length));
    int at = search(number(row, 0));
    int from = at < 0 ? -at - 1 : at;
    int rest = at < 0 ? from : from + 1;
    byte[] more = new byte[bytes.length + (at < 0 ? width : 0)];
    System.arraycopy(bytes, 0, more, 0, from * width);
    System.arraycopy(row, 0, more, from * width, width);
    System.arraycopy(bytes, rest * width, more, (from + 1) * width, bytes.length - rest * width);
    return new Rows(width, more);
  }

  /** These without the row of that number. */
  public Rows without(int number) {
    int at = search(number);
    if (at < 0) return this;
    byte[] less = new byte[bytes.length - width];
    System.arraycopy(bytes, 0, less, 0, at * width);
    System.arraycopy(bytes, (at + 1) * width, less, at * width, less.length - at * width);
    return new Rows(width, less);
  }

  /** Every number, rising. */
  public void forEachNumber(IntConsumer action) {
    for (int i = 0; i < size(); i++) action.accept(number(i));
  }

  /** Where the row of that number is, or minus one minus where it would be. */
  private int search(int number) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = number(middle);
      if (found == number) return middle;
      if (found < number) low = middle + 1;
      else high = middle - 1;
    }
    return -low - 1;
  }

  private int number(int row) {
    return number(bytes, row * width);
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rows rows && width == rows.width && Arrays.equals(bytes, rows.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Rows[" + HexFormat.of().formatHex(bytes) + "]";
  }
}
