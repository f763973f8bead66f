package dev.kindling.understanding;

/** What a text was taken to mean. It holds no more of the text than the slots need. */
public record Understood(Intent intent, Slots slots) {
  public static Understood of(Intent intent) {
    return new Understood(intent, Slots.none());
  }
}
