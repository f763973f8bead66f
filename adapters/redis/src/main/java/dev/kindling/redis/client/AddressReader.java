package dev.kindling.redis.client;

import dev.kindling.redis.client.RedisAddress.Kind;
import dev.kindling.redis.client.RedisAddress.Login;
import dev.kindling.redis.client.RedisAddress.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses. java.net.URI knows no list of hosts, so the text is taken apart here. */
final class AddressReader {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<scheme>[a-zA-Z+]+)://(?:(?<login>[^/?#]*)@)?(?<places>[^/?#@]*)"
              + "(?<path>/[^?#]*)?(?:\\?(?<query>[^#]*))?");
  private static final Pattern PLACE =
      Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?");
  private static final Pattern PRIMARY =
      Pattern.compile("/(?<name>[A-Za-z0-9._-]+)(?<database>/[^/]*)?");
  private static final String WITH_PASSWORD =
      " A password's @ : / ? # % and , are written as %40 %3A %2F %3F %23 %25 and %2C.";

  private final Kind kind;
  private final Matcher parts;

  private AddressReader(Kind kind, Matcher parts) {
    this.kind = kind;
    this.parts = parts;
  }

  static RedisAddress read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches())
      throw new WrongAddress(
          "must be an address such as redis://:password@redis.example:6379/0." + WITH_PASSWORD);
    String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
    return new AddressReader(kind(scheme), parts).address(scheme.startsWith("rediss"));
  }

  private static Kind kind(String scheme) {
    return switch (scheme) {
      case "redis", "rediss" -> Kind.ONE;
      case "redis+cluster", "rediss+cluster" -> Kind.CLUSTER;
      case "redis+sentinel", "rediss+sentinel" -> Kind.SENTINEL;
      default ->
          throw new WrongAddress(
              "must start with redis:// or rediss://, or with redis+cluster:// or"
                  + " redis+sentinel:// and a list of hosts (rediss+… for TLS).");
    };
  }

  private RedisAddress address(boolean tls) {
    Query query = Query.read(parts.group("query"));
    if (kind != Kind.SENTINEL && !query.names().isEmpty())
      throw new WrongAddress("must end before the ?: only Sentinels' addresses have more.");
    Login login = login(parts.group("login"));
    return switch (kind) {
      case ONE -> new RedisAddress(kind, tls, places(), null, database(path()), login, Login.NONE);
      case CLUSTER -> new RedisAddress(kind, tls, places(), null, none(path()), login, Login.NONE);
      case SENTINEL -> sentinel(tls, login, query);
    };
  }

  private RedisAddress sentinel(boolean tls, Login login, Query query) {
    if (!Set.of("sentinel-user", "sentinel-password").containsAll(query.names()))
      throw new WrongAddress("must have only sentinel-password and sentinel-user after the ?.");
    Matcher named = PRIMARY.matcher(path());
    if (!named.matches())
      throw new WrongAddress(
          "must name after the hosts what the Sentinels watch, such as"
              + " redis+sentinel://one.example:26379,two.example:26379/mymaster.");
    Login own = new Login(query.value("sentinel-user"), query.value("sentinel-password"));
    String database = named.group("database");
    return new RedisAddress(
        kind,
        tls,
        places(),
        named.group("name"),
        database(database == null ? "" : database),
        login,
        own);
  }

  private String path() {
    String path = parts.group("path");
    return path == null ? "" : path;
  }

  private static int database(String path) {
    if (path.isEmpty() || path.equals("/")) return 0;
    if (path.matches("/[0-9]{1,5}")) return Integer.parseInt(path.substring(1));
    throw new WrongAddress("must have only the number of a database after the last /, or nothing.");
  }

  private static int none(String path) {
    if (database(path) == 0) return 0;
    throw new WrongAddress("must end after the hosts: a cluster has database 0 only.");
  }

  private List<Place> places() {
    List<Place> places =
        Arrays.stream(parts.group("places").split(",", -1)).map(this::place).toList();
    if (kind == Kind.ONE && places.size() > 1)
      throw new WrongAddress(
          "must name one host. For several start with redis+cluster:// or redis+sentinel://.");
    return places;
  }

  private Place place(String text) {
    Matcher place = PLACE.matcher(text);
    if (!place.matches())
      throw new WrongAddress(
          "must have host:port after the //, several with commas and no spaces between, such as"
              + " redis+cluster://one.example:6379,two.example:6379."
              + WITH_PASSWORD);
    return new Place(place.group(1).replaceAll("[\\[\\]]", ""), port(place.group(2)));
  }

  private int port(@Nullable String digits) {
    int port = digits == null ? (kind == Kind.SENTINEL ? 26379 : 6379) : Integer.parseInt(digits);
    if (port >= 1 && port <= 65_535) return port;
    throw new WrongAddress("must have ports from 1 to 65535.");
  }

  private static Login login(@Nullable String text) {
    if (text == null) return Login.NONE;
    int colon = text.indexOf(':');
    if (colon < 0)
      throw new WrongAddress(
          "must have user:password before the @, or :password alone." + WITH_PASSWORD);
    String user = Query.decoded(text.substring(0, colon));
    return new Login(user.isEmpty() ? null : user, Query.decoded(text.substring(colon + 1)));
  }
}
