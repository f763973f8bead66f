package dev.kindling.redis.client;

import java.time.Duration;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.CommandFlagsRegistry.CommandFlag;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.StaticCommandFlagsRegistry;
import redis.clients.jedis.commands.ProtocolCommand;

/**
 * When a write counts as kept: when so many replicas have it as well. Whoever asks waits for that,
 * on the connection that wrote, because WAIT knows only what its own connection has done.
 *
 * @param replicas 0 for not to wait
 */
record Durability(int replicas) {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  /** Runs a command once, and waits if it writes. Throws {@link TooFewReplicas}. */
  <T> T execute(Connection connection, CommandObject<T> command) {
    T result = connection.executeCommand(command);
    if (writes(command)) await(connection);
    return result;
  }

  /** Waits for the replicas to have all that the connection has written. */
  void await(Connection connection) {
    if (replicas == 0) return;
    CommandArguments wait =
        new CommandArguments(Command.WAIT).add(replicas).add(PATIENCE.toMillis());
    long have = connection.executeCommand(new CommandObject<>(wait, BuilderFactory.LONG));
    if (have < replicas) throw new TooFewReplicas(have, replicas);
  }

  private static boolean writes(CommandObject<?> command) {
    if (command instanceof RunCommand run) return run.writes();
    ProtocolCommand name = command.getArguments().getCommand();
    if (name == Command.EVAL || name == Command.EVALSHA) return true;
    return StaticCommandFlagsRegistry.registry()
        .getFlags(command.getArguments())
        .contains(CommandFlag.WRITE);
  }
}
