package dev.kindling.organisation;

/** Another server looks after the organisation by now; nothing was changed. */
public final class LeaseLost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient OrganisationId organisation;

  public LeaseLost(OrganisationId organisation) {
    super("Another server looks after " + organisation + " now");
    this.organisation = organisation;
  }

  public OrganisationId organisation() {
    return organisation;
  }
}
