package dev.kindling.server.settings;

import dev.kindling.redis.client.RedisAddress;
import dev.kindling.redis.client.WrongAddress;
import dev.kindling.server.settings.Settings.Feed;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms that values have. Each throws {@link Unfit}, saying what the value must be. */
final class Forms {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9:.\\[\\]-]{1,255}");
  private static final Pattern HOSTS = Pattern.compile("\\.?[a-z0-9-]+(\\.[a-z0-9-]+)*");

  private Forms() {}

  static int port(String text) {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65_535)
      return Integer.parseInt(text);
    throw new Unfit("must be a whole number from 0 to 65535.");
  }

  static String host(String text) {
    if (HOST.matcher(text).matches()) return text;
    throw new Unfit("must be a host name or an address, such as 127.0.0.1 or 0.0.0.0.");
  }

  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Unfit("must be the path of a folder.");
    }
  }

  static boolean onOff(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "on", "true", "yes" -> true;
      case "off", "false", "no" -> false;
      default -> throw new Unfit("must be on or off.");
    };
  }

  static Secret secret(String text) {
    return new Secret(text);
  }

  static Secret secretKey(String text) {
    if (text.length() >= 32) return new Secret(text);
    throw new Unfit("has fewer than 32 characters: make one with `openssl rand -hex 32`.");
  }

  static Secret login(String text) {
    if (text.indexOf(':') > 0) return new Secret(text);
    throw new Unfit("must be a key and its secret with a colon between.");
  }

  /** Without a slash at its end. */
  static Feed feed(String text) {
    return text.contains("://")
        ? new Feed.ToStore(address(text.replaceFirst("/+$", "")), null)
        : new Feed.ToFile(path(text));
  }

  static Secret botToken(String text) {
    if (text.length() >= 16 && !text.startsWith("xapp-") && !text.startsWith("xoxp-"))
      return new Secret(text);
    throw new Unfit(
        "is no bot token. Copy the one that starts with xoxb- from your app's page"
            + " 'OAuth & Permissions'.");
  }

  static Secret appToken(String text) {
    if (text.length() >= 16 && text.startsWith("xapp-")) return new Secret(text);
    throw new Unfit(
        "is no app-level token. Make one that starts with xapp-, with the scope connections:write,"
            + " on your app's page 'Basic Information'.");
  }

  static Secret redis(String text) {
    try {
      RedisAddress.parse(text);
      return new Secret(text);
    } catch (WrongAddress e) {
      throw new Unfit(e.getMessage());
    }
  }

  static int digit(String text) {
    if (text.matches("[0-9]")) return Integer.parseInt(text);
    throw new Unfit("must be a whole number from 0 to 9.");
  }

  /** An https address; http is enough where nobody in between could listen. */
  static URI address(String text) {
    URI address = uri(text, "must be an address such as https://coach.example.gov.uk");
    boolean safe =
        scheme(address).equals("https")
            || (scheme(address).equals("http") && isLoopback(address.getHost()));
    if (safe && address.getHost() != null) return address;
    throw new Unfit("must start with https:// (http:// is for this machine only).");
  }

  /** An address without path, and without the slash at its end. */
  static URI site(String text) {
    URI address = address(text.replaceFirst("/+$", ""));
    if (address.getRawPath().isEmpty() && address.getRawQuery() == null) return address;
    throw new Unfit("must end after the host: Kindling has the whole address to itself.");
  }

  static List<String> hosts(String text) {
    List<String> hosts =
        Arrays.stream(text.split("[,\\s]+"))
            .filter(host -> !host.isEmpty())
            .map(host -> host.toLowerCase(Locale.ROOT))
            .toList();
    if (!hosts.isEmpty() && hosts.stream().allMatch(host -> HOSTS.matcher(host).matches()))
      return hosts;
    throw new Unfit("must be host names with commas between, such as smba.trafficmanager.net.");
  }

  static String id(String text) {
    if (text.matches("[A-Za-z0-9-]{1,64}")) return text;
    throw new Unfit("must be an id such as 0f3c9d1e-5b1c-4a51-9d0e-3c5f2a7b8c9d.");
  }

  /** A name in the form of an address: compared as it is and never opened. */
  static String name(String text) {
    if (text.matches("[a-z]+://\\S{1,200}")) return text;
    throw new Unfit("must be a name such as https://api.botframework.com.");
  }

  static String clientId(String text) {
    if (text.matches("[0-9.]{3,64}")) return text;
    throw new Unfit("must be the client id, such as 1234567890.1234567890123.");
  }

  static boolean isLoopback(String host) {
    return LOOPBACK.contains(host) || host.startsWith("127.");
  }

  private static URI uri(String text, String mustBe) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new Unfit(mustBe);
    }
  }

  private static String scheme(URI address) {
    return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
  }
}
