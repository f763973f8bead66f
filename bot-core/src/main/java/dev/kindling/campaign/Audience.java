package dev.kindling.campaign;

/** Whom a campaign is for, before {@code WhoMay} has its say. */
public sealed interface Audience {
  record Everyone() implements Audience {}

  record OnTrack(String track) implements Audience {}

  /** The name of the selection that holds these people. */
  default String selection() {
    return switch (this) {
      case Everyone _ -> "people";
      case OnTrack on -> "track:" + on.track();
    };
  }
}
