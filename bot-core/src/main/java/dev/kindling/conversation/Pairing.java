package dev.kindling.conversation;

import org.jspecify.annotations.Nullable;

/**
 * What a turn about linking needs besides its own record.
 *
 * @param code a fresh code that nobody can guess; empty where none is needed
 * @param other the record that holds the code they typed; null if none does
 */
public record Pairing(String code, Records.@Nullable Kept other) {
  private static final Pairing NONE = new Pairing("", null);

  public static Pairing none() {
    return NONE;
  }
}
