package dev.kindling.bench.acks;

import java.util.List;

/**
 * A server that takes what Slack sends.
 *
 * @param processes its own, Redis, and this program: whatever takes a processor while it works
 */
record Server(int port, List<ProcessHandle> processes) {}
