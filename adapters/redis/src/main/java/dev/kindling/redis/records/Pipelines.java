package dev.kindling.redis.records;

import dev.kindling.redis.client.Redis;
import java.util.List;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;

/** Reads many hashes in one round trip. */
final class Pipelines {
  private Pipelines() {}

  /** The fields of each hash, in order; null for what is missing. */
  static List<List<String>> fields(Redis redis, List<String> keys, String... names) {
    if (keys.isEmpty()) return List.of();
    List<Response<List<String>>> responses = redis.ask(it -> read(it.pipelined(), keys, names));
    return responses.stream().map(Response::get).toList();
  }

  private static List<Response<List<String>>> read(
      AbstractPipeline pipeline, List<String> keys, String... names) {
    try (pipeline) {
      List<Response<List<String>>> asked =
          keys.stream().map(key -> pipeline.hmget(key, names)).toList();
      pipeline.sync();
      return asked;
    }
  }
}
