package dev.kindling.redis.client;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where Redis is: one server, a cluster, or what Sentinels watch.
 *
 * @param tls whether all connections are encrypted, those to Sentinels too
 * @param places the server; some nodes of the cluster, which name the others; or the Sentinels
 * @param primary what the Sentinels call it; null without Sentinels
 * @param database 0 in a cluster
 * @param login for the servers that hold data
 * @param sentinelLogin for the Sentinels
 */
public record RedisAddress(
    Kind kind,
    boolean tls,
    List<Place> places,
    @Nullable String primary,
    int database,
    Login login,
    Login sentinelLogin) {
  public RedisAddress {
    places = List.copyOf(places);
  }

  /** How many servers there are and who knows which one to ask. */
  public enum Kind {
    ONE,
    CLUSTER,
    SENTINEL
  }

  /** A host, without the brackets of an IPv6 address, and a port. */
  public record Place(String host, int port) {
    @Override
    public String toString() {
      return host.contains(":") ? "[" + host + "]:" + port : host + ":" + port;
    }
  }

  /** A name and a password; null for none. */
  public record Login(@Nullable String user, @Nullable String password) {
    static final Login NONE = new Login(null, null);

    @Override
    public String toString() {
      return "Login[hidden]";
    }
  }

  /**
   * Reads one of
   *
   * <ul>
   *   <li>{@code redis://[user:password@]host[:port][/database]}
   *   <li>{@code redis+cluster://[user:password@]host[:port],host[:port]}
   *   <li>{@code redis+sentinel://[user:password@]host[:port],host[:port]/primary[/database]}, with
   *       {@code ?sentinel-password=…} and {@code &sentinel-user=…} where the Sentinels want them
   * </ul>
   *
   * and the same with {@code rediss} for TLS. The port is 6379, that of Sentinels 26379. What means
   * something in an address is written as {@code %40} and so on in a password. Throws {@link
   * WrongAddress}.
   */
  public static RedisAddress parse(String text) {
    return AddressReader.read(text);
  }

  /** For people: which servers, without names and passwords. */
  public String description() {
    String all = places.stream().map(Place::toString).collect(Collectors.joining(", "));
    return switch (kind) {
      case ONE -> all;
      case CLUSTER -> "the cluster of " + all;
      case SENTINEL -> primary + " by the Sentinels " + all;
    };
  }
}
