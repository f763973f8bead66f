package dev.kindling.redis.document;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns a document of one schema into the next one's, in place. */
@FunctionalInterface
public interface Upgrader {
  void upgrade(ObjectNode document);
}
