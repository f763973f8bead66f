package dev.kindling.redis.records;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.Redis;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/**
 * Which selections there are, of all organisations. Found by SCAN: one walk past all keys of each
 * server, as no list of them is kept.
 */
final class SelectionNames {
  private static final Pattern KEY = Pattern.compile("kindling:\\{([^}]+)}:select:(.*)");
  private static final ScanParams SELECTIONS =
      new ScanParams().match("kindling:{*}:select:*").count(1000);

  private SelectionNames() {}

  static Map<OrganisationId, Set<String>> in(Redis redis) {
    Map<OrganisationId, Set<String>> found = new HashMap<>();
    redis.askEachServer(SelectionNames::keys).values().stream()
        .flatMap(Optional::stream)
        .flatMap(Set::stream)
        .map(KEY::matcher)
        .filter(Matcher::matches)
        .forEach(key ->
            found
                .computeIfAbsent(new OrganisationId(key.group(1)), any -> new TreeSet<>())
                .add(key.group(2)));
    return found;
  }

  private static Set<String> keys(Connection server) {
    Set<String> keys = new TreeSet<>();
    String cursor = ScanParams.SCAN_POINTER_START;
    do {
      ScanResult<String> some = scan(server, cursor);
      keys.addAll(some.getResult());
      cursor = some.getCursor();
    } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
    return keys;
  }

  private static ScanResult<String> scan(Connection server, String cursor) {
    CommandArguments words = new CommandArguments(Command.SCAN).add(cursor).addParams(SELECTIONS);
    return server.executeCommand(new CommandObject<>(words, BuilderFactory.SCAN_RESPONSE));
  }
}
