package dev.kindling.teams;

import java.util.Optional;

/**
 * Keeps the signing keys that Microsoft announced last, as one text of some kilobytes, so that a
 * restart while their address is down changes nothing. They are public, so anybody may read them;
 * but whoever can write here can sign as Teams, so nobody but the server's own account may.
 */
public interface KeyShelf {
  /** Keeps nothing. */
  KeyShelf NONE =
      new KeyShelf() {
        @Override
        public Optional<String> last() {
          return Optional.empty();
        }

        @Override
        public void keep(String text) {}
      };

  /** What was kept last; empty if nothing was, or if it can't be read. */
  Optional<String> last();

  /** Keeps this in the place of what was there. May throw if it can't; all goes on without. */
  void keep(String text);
}
