package dev.kindling.redis.client;

import java.util.List;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.Protocol.Command;

/** One run of a script. A copy that Jedis makes for an ASK redirect counts as one that writes. */
final class RunCommand extends CommandObject<Object> {
  private final boolean writes;

  private RunCommand(CommandArguments arguments, boolean writes) {
    super(arguments, BuilderFactory.AGGRESSIVE_ENCODED_OBJECT);
    this.writes = writes;
  }

  static RunCommand known(Script script, String key, List<String> words) {
    return of(Command.EVALSHA, script.sha(), script, key, words);
  }

  static RunCommand whole(Script script, String key, List<String> words) {
    return of(Command.EVAL, script.body(), script, key, words);
  }

  private static RunCommand of(
      Command command, String first, Script script, String key, List<String> words) {
    CommandArguments arguments =
        new CommandArguments(command).add(first).add(1).key(key).addObjects(words);
    return new RunCommand(arguments, script.writes());
  }

  boolean writes() {
    return writes;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
