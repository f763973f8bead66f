package dev.kindling.platform;

/**
 * What lies behind a port can't do for now what it was asked. Nothing was changed, or nobody knows;
 * the same may be asked again.
 */
public abstract class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  protected Unavailable(String message) {
    super(message);
  }

  protected Unavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
