package dev.kindling.organisation;

import java.util.regex.Pattern;

/** The id of an organisation: lower-case letters, digits and dashes, at most 40. */
public record OrganisationId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  public OrganisationId {
    if (!FORM.matcher(value).matches())
      throw new IllegalArgumentException(
          "'%s' is no organisation id: use a to z, 0 to 9 and dashes, at most 40".formatted(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
