package dev.kindling.campaign;

/**
 * Where a campaign's deliveries stand; the numbers add up to {@link #audience()} once planning is
 * over.
 *
 * @param audience how many people were in the frozen audience
 * @param notAllowed how many of them may not be written to, or have no account to write to
 */
public record Receipt(
    int audience,
    int notAllowed,
    int planned,
    int sending,
    int sent,
    int uncertain,
    int failed,
    int expired,
    int cancelled) {
  public boolean isOver() {
    return planned == 0 && sending == 0 && settled() >= audience;
  }

  private int settled() {
    return notAllowed + sent + uncertain + failed + expired + cancelled;
  }
}
