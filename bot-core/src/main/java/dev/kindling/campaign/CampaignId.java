package dev.kindling.campaign;

/** The id of a campaign within its organisation: {@code c} and a number. */
public record CampaignId(String value) {
  public CampaignId {
    if (!value.matches("c[0-9]{1,9}"))
      throw new IllegalArgumentException("'" + value + "' is no campaign id");
  }

  @Override
  public String toString() {
    return value;
  }
}
