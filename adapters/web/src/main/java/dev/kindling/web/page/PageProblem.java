package dev.kindling.web.page;

import java.util.Objects;

/** A request that is refused, with the words its page shows. */
public final class PageProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  /**
   * @param status 400 to 503
   * @param words what went wrong and what to do now, one or two sentences
   */
  public PageProblem(int status, String words) {
    super(Objects.requireNonNull(words), null, false, false);
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** What the page says; never null. */
  public String words() {
    return Objects.requireNonNull(getMessage());
  }
}
