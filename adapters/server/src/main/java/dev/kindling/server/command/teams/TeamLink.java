package dev.kindling.server.command.teams;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a team's id, or finds it in the link that Teams gives. */
final class TeamLink implements ITypeConverter<String> {
  private static final Pattern ID = Pattern.compile("19:[^/?#\\s]+@thread\\.(tacv2|skype)");
  private static final Pattern LINK = Pattern.compile("https://[^/]+/l/team/([^/?#]+)[/?#].*");

  @Override
  public String convert(String typed) {
    Matcher link = LINK.matcher(typed);
    String id = link.matches() ? decoded(link.group(1)) : typed;
    if (ID.matcher(id).matches()) return id;
    throw new TypeConversionException(
        "'%s' is no id of a team: that looks like 19:…@thread.tacv2. In Teams choose the team, its three dots, Get link to team, and give that link in quotation marks."
            .formatted(typed));
  }

  /** What is no proper address is left as it is, and is no id either. */
  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return part;
    }
  }
}
