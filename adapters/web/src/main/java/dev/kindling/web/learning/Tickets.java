package dev.kindling.web.learning;

import java.util.Optional;

/** Reads the tickets in links. */
@FunctionalInterface
public interface Tickets {
  /** The ticket, whether or not it is over; empty for any text that this server didn't sign. */
  Optional<Ticket> read(String text);
}
